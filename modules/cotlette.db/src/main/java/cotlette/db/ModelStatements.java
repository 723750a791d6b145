package cotlette.db;

import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The statements that each model needs all the time. Their texts are written once; a call only binds values. */
final class ModelStatements<T extends Model> {
    private final ModelType<T> type;
    private final Dialect dialect;
    private final String table;
    private final List<String> columns;
    private final String byKey;
    private final String unchanged;
    private final BitSet keyAndGenerated = new BitSet();
    private final BitSet generated = new BitSet();
    private final int[] written;
    private final int[] writtenWithoutKey;
    private final int[] condition;
    private final String find;
    private final String insert;
    private final String insertWithKey;
    private final String delete;
    private final Map<BitSet, String> updates = new ConcurrentHashMap<>();

    /** The statements of all models of a database. */
    static final class Cache {
        private final Dialect dialect;
        private final Map<ModelType<?>, ModelStatements<?>> known = new ConcurrentHashMap<>();

        Cache(Dialect dialect) {
            this.dialect = dialect;
        }

        @SuppressWarnings("unchecked")
        <T extends Model> ModelStatements<T> of(ModelType<T> type) {
            ModelStatements<?> found = known.get(type);
            if (found == null) {
                found = known.computeIfAbsent(type, missing -> new ModelStatements<>(missing, dialect));
            }
            return (ModelStatements<T>) found;
        }
    }

    private ModelStatements(ModelType<T> type, Dialect dialect) {
        this.type = type;
        this.dialect = dialect;
        this.table = dialect.quote(type.table());
        this.columns = type.fields().stream()
                .map(ModelField::column)
                .map(dialect::quote)
                .toList();
        OptionalInt version = Versions.index(type);
        List<Integer> key = type.primaryKey().indexes();
        this.byKey = key.stream().map(i -> columns.get(i) + " = ?").collect(Collectors.joining(" AND ", " WHERE ", ""));
        this.unchanged = byKey + (version.isEmpty() ? "" : " AND " + columns.get(version.getAsInt()) + " = ?");
        this.find = "SELECT " + String.join(", ", columns) + " FROM " + table + byKey;
        this.delete = "DELETE FROM " + table + unchanged;
        IntStream.range(0, columns.size())
                .filter(i -> type.fields().get(i).generated().isPresent())
                .forEach(generated::set);
        keyAndGenerated.or(generated);
        key.forEach(keyAndGenerated::set);
        this.written = IntStream.range(0, columns.size())
                .filter(i -> !generated.get(i))
                .toArray();
        this.writtenWithoutKey =
                Arrays.stream(written).filter(i -> !key.contains(i)).toArray();
        this.condition = IntStream.concat(
                        key.stream().mapToInt(Integer::intValue),
                        version.isEmpty() ? IntStream.empty() : IntStream.of(version.getAsInt()))
                .toArray();
        this.insert = insertText(writtenWithoutKey, 1, returned(true));
        this.insertWithKey = insertText(written, 1, returned(false));
    }

    /** Returns which fields the database computes. */
    BitSet generated() {
        return generated;
    }

    /** Returns which fields tell the row and what the database computed of it. */
    BitSet keyAndGenerated() {
        return keyAndGenerated;
    }

    /**
     * Returns which fields an INSERT returns.
     *
     * @param counted whether the database counts the key up
     */
    BitSet returned(boolean counted) {
        if (dialect.returnsInserted() && !generated.isEmpty()) {
            return keyAndGenerated;
        }
        BitSet key = new BitSet();
        if (counted) {
            key.set(type.primaryKey().indexes().getFirst());
        }
        return key;
    }

    /** Returns which fields an UPDATE returns. */
    BitSet returnedByUpdate() {
        return leavesGenerated(false) ? new BitSet() : generated;
    }

    /** Returns whether saving a row does not return what the database computes of it. */
    boolean leavesGenerated(boolean inserting) {
        return !generated.isEmpty()
                && !(inserting
                        ? dialect.returnsInserted()
                        : dialect.returningUpdate("", names(generated)).isPresent());
    }

    Statement find(Object key) {
        List<Object> values = type.primaryKey().values(key);
        @Nullable Object[] binds = new Object[values.size()];
        for (int i = 0; i < binds.length; i++) {
            binds[i] = bind(type.primaryKey().indexes().get(i), values.get(i));
        }
        return Statement.of(find, binds);
    }

    /** Reads some fields of the row that was remembered. */
    Statement reread(@Nullable Object[] remembered, BitSet fields) {
        String text = fields.stream()
                .mapToObj(columns::get)
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + table + byKey));
        return Statement.of(
                text,
                type.primaryKey().indexes().stream()
                        .map(i -> bind(i, remembered[i]))
                        .toArray());
    }

    /** Inserts a row whose key the database counts up, and returns what is {@link #returned}. */
    Statement insert(@Nullable Object[] values) {
        return insertAll(List.<@Nullable Object[]>of(values));
    }

    Statement insertWithKey(@Nullable Object[] values) {
        return insertAllWithKeys(List.<@Nullable Object[]>of(values));
    }

    /** Inserts rows with their keys. */
    Statement insertAllWithKeys(List<@Nullable Object[]> rows) {
        String text = rows.size() == 1 ? insertWithKey : insertText(written, rows.size(), returned(false));
        return Statement.of(text, binds(rows, written));
    }

    /** Inserts rows whose keys the database counts up, and returns what is {@link #returned}. */
    Statement insertAll(List<@Nullable Object[]> rows) {
        String text = rows.size() == 1 ? insert : insertText(writtenWithoutKey, rows.size(), returned(true));
        Statement statement = Statement.of(text, binds(rows, writtenWithoutKey));
        return dialect.returnsInserted()
                ? statement
                : statement.returning(names(returned(true)).getFirst());
    }

    /** Returns how many rows one statement can insert with their keys. */
    int mostWithKeys() {
        return dialect.maximumBinds() / columns.size();
    }

    /** Returns how many rows one statement can insert whose keys the database counts up, and returns. */
    int most() {
        return dialect.returnsInserted() && writtenWithoutKey.length > 0
                ? dialect.maximumBinds() / writtenWithoutKey.length
                : 1;
    }

    private @Nullable Object[] binds(List<@Nullable Object[]> rows, int[] fields) {
        @Nullable Object[] binds = new Object[rows.size() * fields.length];
        int next = 0;
        for (@Nullable Object[] row : rows) {
            for (int field : fields) {
                binds[next++] = bind(field, row[field]);
            }
        }
        return binds;
    }

    private String insertText(int[] fields, int rows, BitSet returned) {
        return dialect.insert(
                table, Arrays.stream(fields).mapToObj(columns::get).toList(), rows, names(returned));
    }

    private List<String> names(BitSet fields) {
        return fields.stream().mapToObj(columns::get).toList();
    }

    /** Reads the keys of rows and what the database computed of them. */
    Statement generatedOf(List<@Nullable Object[]> rows) {
        int[] key = type.primaryKey().indexes().stream().mapToInt(i -> i).toArray();
        String condition = byKey.substring(" WHERE ".length());
        String text = "SELECT " + String.join(", ", names(keyAndGenerated)) + " FROM " + table + " WHERE ("
                + String.join(") OR (", Collections.nCopies(rows.size(), condition)) + ")";
        return Statement.of(text, binds(rows, key));
    }

    /** Updates the row that was remembered, unless somebody has changed its version, and returns what is computed where that can be. */
    Statement update(@Nullable Object[] remembered, @Nullable Object[] values, BitSet changed) {
        String text = updates.get(changed);
        if (text == null) {
            text = updates.computeIfAbsent((BitSet) changed.clone(), this::updateText);
        }
        @Nullable Object[] binds = new Object[changed.cardinality() + condition.length];
        int next = 0;
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            binds[next++] = bind(i, values[i]);
        }
        for (int field : condition) {
            binds[next++] = bind(field, remembered[field]);
        }
        return Statement.of(text, binds);
    }

    /** Deletes the row that was remembered, unless somebody has changed its version. */
    Statement delete(@Nullable Object[] remembered) {
        return Statement.of(delete, binds(List.<@Nullable Object[]>of(remembered), condition));
    }

    private @Nullable Object bind(int field, @Nullable Object value) {
        return CustomValues.bind(dialect, type.fields().get(field).type().stored(), value);
    }

    private String updateText(BitSet changed) {
        String update = changed.stream()
                .mapToObj(i -> columns.get(i) + " = ?")
                .collect(Collectors.joining(", ", "UPDATE " + table + " SET ", unchanged));
        return generated.isEmpty()
                ? update
                : dialect.returningUpdate(update, names(generated)).orElse(update);
    }
}
