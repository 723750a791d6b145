package cotlette.db.r2dbc.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds statements in tokens: sqlite-jdbc runs the first of a text, and passes over all others. */
final class Statements {
    private static final Set<String> CHANGES = Set.of("INSERT", "UPDATE", "DELETE", "REPLACE");

    private Statements() {}

    /** Returns the tokens of each statement, without what separates them. */
    static List<List<Token>> split(List<Token> tokens) {
        List<List<Token>> statements = new ArrayList<>();
        List<Token> current = new ArrayList<>();
        for (Token token : tokens) {
            if (token.kind() != Token.Kind.SEMICOLON || isInsideTrigger(current)) {
                current.add(token);
            } else if (!current.isEmpty()) {
                statements.add(current);
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            statements.add(current);
        }
        return statements;
    }

    static SqlStatement.Kind kind(List<Token> tokens) {
        return switch (verb(tokens)) {
            case "INSERT", "UPDATE", "DELETE", "REPLACE" -> SqlStatement.Kind.CHANGE;
            case "BEGIN", "COMMIT", "END", "ROLLBACK", "SAVEPOINT", "RELEASE" -> SqlStatement.Kind.TRANSACTION;
            case "CREATE", "ALTER", "DROP", "ATTACH", "DETACH" -> SqlStatement.Kind.SCHEMA;
            default -> SqlStatement.Kind.OTHER;
        };
    }

    static boolean returns(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.depth() == 0 && token.isWord("RETURNING"));
    }

    private static String verb(List<Token> tokens) {
        Token first = tokens.getFirst();
        if (!first.isWord("WITH")) {
            return first.text().toUpperCase(Locale.ROOT);
        }
        return tokens.stream()
                .filter(token -> token.depth() == 0)
                .map(token -> token.text().toUpperCase(Locale.ROOT))
                .filter(CHANGES::contains)
                .findFirst()
                .orElse("SELECT");
    }

    /** The statements of a trigger have semicolons of their own, and {@code ; END} is after the last of them. */
    private static boolean isInsideTrigger(List<Token> tokens) {
        if (tokens.size() < 3 || !tokens.getFirst().isWord("CREATE")) {
            return false;
        }
        boolean isTrigger = tokens.get(1).isWord("TRIGGER")
                || (tokens.get(2).isWord("TRIGGER")
                        && (tokens.get(1).isWord("TEMP") || tokens.get(1).isWord("TEMPORARY")));
        return isTrigger
                && !(tokens.getLast().isWord("END")
                        && tokens.get(tokens.size() - 2).kind() == Token.Kind.SEMICOLON);
    }
}
