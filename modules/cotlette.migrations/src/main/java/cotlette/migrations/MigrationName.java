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

    /**
     * Returns the name of the migration after those of an app.
     *
     * @param names the names that the app's migrations have
     */
    static String next(List<String> names, AppChange change, Optional<String> message) {
        int number = 1 + names.stream().mapToInt(MigrationName::number).max().orElse(0);
        String words = message.map(MigrationName::words)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> number == 1 ? "initial" : words(change));
        return "M%04d_%s".formatted(number, words.substring(0, Math.min(LONGEST, words.length())));
    }

    /** Returns a name with another number in it. */
    static String renumbered(String name, int number) {
        return "M%04d%s".formatted(number, name.substring(name.indexOf('_')));
    }

    /** Returns the number in a name, 0 when it has none. */
    static int number(String name) {
        Matcher matcher = NUMBER.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static String words(AppChange change) {
        List<Operation> operations = change.operations();
        if (operations.isEmpty()) {
            return "custom";
        }
        String first = switch (operations.getFirst()) {
            case Operation.CreateTable create ->
                "create_" + model(change, create.table().name());
            case Operation.DropTable drop -> "drop_" + model(change, drop.table());
            case Operation.RenameTable rename ->
                "rename_" + model(change, rename.table()) + "_to_" + model(change, rename.to());
            case Operation.AddColumn add ->
                "add_" + model(change, add.table()) + "_" + add.column().name();
            case Operation.DropColumn drop -> "drop_" + model(change, drop.table()) + "_" + drop.column();
            case Operation.RenameColumn rename ->
                "rename_" + model(change, rename.table()) + "_" + rename.column() + "_to_" + rename.to();
            case Operation.AlterColumn alter ->
                "alter_" + model(change, alter.table()) + "_" + alter.column().name();
            case Operation.AddIndex add -> "index_" + model(change, add.table()) + "_" + indexName(add.index());
            case Operation.DropIndex drop ->
                "drop_index_" + model(change, drop.table()) + "_" + indexName(drop.index());
            case Operation.AddCheck add ->
                "check_" + model(change, add.table()) + "_" + add.check().name();
            case Operation.DropCheck drop -> "drop_check_" + model(change, drop.table()) + "_" + drop.check();
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
