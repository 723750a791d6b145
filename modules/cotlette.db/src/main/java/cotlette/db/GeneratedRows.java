package cotlette.db;

import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.PartialRows;
import cotlette.db.spi.Access;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the database computed of objects that were just saved, where no statement that saves returns it. */
final class GeneratedRows {
    /** The most objects of a query where it could be more. */
    private static final int USUAL_ROWS = 500;

    private GeneratedRows() {}

    static <T extends Model> List<Command<Integer>> of(
            ModelType<T> type, ModelStatements<T> statements, List<T> saved, Refusals refusals) {
        List<Command<Integer>> commands = new ArrayList<>();
        int most = Math.min(USUAL_ROWS, statements.mostWithKeys());
        for (int from = 0; from < saved.size(); from += most) {
            List<T> portion = saved.subList(from, Math.min(from + most, saved.size()));
            commands.add(portion(type, statements, portion, refusals));
        }
        return commands;
    }

    private static <T extends Model> Command<Integer> portion(
            ModelType<T> type, ModelStatements<T> statements, List<T> saved, Refusals refusals) {
        BitSet fields = statements.keyAndGenerated();
        return new Command.Rows<@Nullable Object[], Integer>(
                Access.WRITE,
                statements.generatedOf(
                        saved.stream().map(object -> row(type, object)).toList()),
                new SomeFields(type, fields),
                rows -> {
                    Map<Object, @Nullable Object[]> byKey = byKey(type, rows);
                    for (T object : saved) {
                        PartialRows.complete(type, object, statements.generated(), row(byKey, type.keyOf(object)));
                    }
                    return rows.size();
                },
                refusals::reading);
    }

    /** Returns rows by the keys that they have. */
    static Map<Object, @Nullable Object[]> byKey(ModelType<?> type, List<@Nullable Object[]> rows) {
        Map<Object, @Nullable Object[]> byKey = new HashMap<>();
        rows.forEach(row -> byKey.put(Objects.requireNonNull(type.primaryKey().of(row)), row));
        return byKey;
    }

    /** Returns the row with a key, which was written and is therefore there. */
    static @Nullable Object[] row(Map<Object, @Nullable Object[]> byKey, @Nullable Object key) {
        @Nullable Object[] row = byKey.get(key);
        if (row == null) {
            throw new IllegalStateException("A row was written, and did not come back with its key.");
        }
        return row;
    }

    private static <T extends Model> @Nullable Object[] row(ModelType<T> type, T object) {
        return Objects.requireNonNull(type.remembered(object), "The object was just saved.");
    }
}
