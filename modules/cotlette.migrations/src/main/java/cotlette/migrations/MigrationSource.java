package cotlette.migrations;

import cotlette.api.migration.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A migration class as source. The same operations give the same text.
 *
 * @param packageName the package of the app's migrations
 * @param name the name of the class
 * @param version when it was made
 * @param dependencies the migrations of other apps that must have run before
 * @param operations what it does
 */
record MigrationSource(
        String packageName, String name, String version, Collection<String> dependencies, List<Operation> operations) {

    private static final List<String> SCHEMA_WORDS = List.of(
            "CASCADE",
            "RESTRICT",
            "SET_NULL",
            "SET_DEFAULT",
            "NO_ACTION",
            "addCheck",
            "addColumn",
            "addIndex",
            "addUniqueIndex",
            "alterColumn",
            "autoKey",
            "bigint",
            "binary",
            "bool",
            "check",
            "createTable",
            "date",
            "decimal",
            "doublePrecision",
            "dropCheck",
            "dropColumn",
            "dropIndex",
            "dropTable",
            "dropUniqueIndex",
            "duration",
            "filledWith",
            "index",
            "integer",
            "json",
            "renameColumn",
            "renameTable",
            "smallint",
            "text",
            "time",
            "timestamp",
            "uuid",
            "varchar");

    private static final Pattern TEXTS = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");

    String text() {
        List<String> members = new ArrayList<>();
        members.add("""
                    @Override
                    public String version() {
                        return "%s";
                    }
                """.formatted(version));
        if (!dependencies.isEmpty()) {
            members.add("""
                        @Override
                        public List<String> dependencies() {
                            return List.of(%s);
                        }
                    """.formatted(
                            dependencies.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "))));
        }
        members.add("""
                    @Override
                    public List<Operation> operations() {
                        return List.of(%s);
                    }
                """.formatted(operations.stream()
                .map(operation -> "\n" + " ".repeat(16) + OperationSource.formatted(operation, " ".repeat(16)))
                .collect(Collectors.joining(","))));
        return """
                package %s;

                %simport cotlette.api.migration.Migration;
                import cotlette.api.migration.Operation;
                import java.util.List;

                %spublic final class %s implements Migration {
                %s}
                """.formatted(packageName, imports(), summary(), name, String.join("\n", members));
    }

    private String imports() {
        String body = operations.stream()
                .map(operation -> OperationSource.formatted(operation, ""))
                .collect(Collectors.joining("\n"));
        String code = TEXTS.matcher(body).replaceAll("");
        return SCHEMA_WORDS.stream()
                .filter(word -> Pattern.compile("(?<!\\.)\\b" + word + "\\b")
                        .matcher(code)
                        .find())
                .map(word -> "import static cotlette.api.migration.Schema." + word + ";\n")
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(), lines -> lines.isEmpty() ? "" : lines + "\n"));
    }

    /** A migration that a person is to write has none. */
    private String summary() {
        if (operations.isEmpty()) {
            return "";
        }
        String all = operations.stream().map(OperationSource::summary).collect(Collectors.joining(", "));
        return "/** " + Character.toUpperCase(all.charAt(0)) + all.substring(1) + ". */\n";
    }
}
