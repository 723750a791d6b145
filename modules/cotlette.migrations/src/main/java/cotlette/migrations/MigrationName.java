package cotlette.migrations;

import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names new migrations: {@code M0002_add_homepage_subtitle}. */
final class MigrationName {
    private static final Pattern NUMBER = Pattern.compile("M(\\d+)_.*");
    private static final int LONGEST = 60;

    private MigrationName() {}

    static String next(MigrationHistory history, AppChange change, Optional<String> message) {
        int number = 1
                + history.migrations().stream()
                        .filter(migration -> migration.label().equals(change.label()))
                        .mapToInt(migration -> number(migration.migration().name()))
                        .max()
                        .orElse(0);
        String words = message.map(MigrationName::words)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> number == 1 ? "initial" : words(change));
        return "M%04d_%s".formatted(number, words.substring(0, Math.min(LONGEST, words.length())));
    }

    private static int number(String name) {
        Matcher matcher = NUMBER.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String words(AppChange change) {
        List<Operation> operations = change.operations();
        String first = switch (operations.getFirst()) {
            case Operation.CreateTable create ->
                "create_" + model(change, create.table().name());
            case Operation.AddColumn add ->
                "add_" + model(change, add.table()) + "_" + add.column().name();
            case Operation.RemoveColumn remove ->
                "remove_" + model(change, remove.table()) + "_"
                        + remove.column().name();
            case Operation.AddIndex add -> "index_" + model(change, add.table()) + "_" + indexName(add.index());
            case Operation.RemoveIndex remove ->
                "unindex_" + model(change, remove.table()) + "_" + indexName(remove.index());
            case Operation.AddCheck add ->
                "check_" + model(change, add.table()) + "_" + add.check().name();
            case Operation.RemoveCheck remove ->
                "uncheck_" + model(change, remove.table()) + "_"
                        + remove.check().name();
        };
        return words(operations.size() == 1 ? first : first + "_and_more");
    }

    private static String indexName(IndexSchema index) {
        return index.name().isEmpty() ? String.join("_", index.columns()) : index.name();
    }

    private static String model(AppChange change, String table) {
        String prefix = change.label() + "_";
        return table.startsWith(prefix) ? table.substring(prefix.length()) : table;
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_+|_+$", "");
    }
}
