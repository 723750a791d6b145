package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.RowMetadata;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;

/** The columns of a result. Names are found without regard to case; of several with one name, the first. */
final class Columns implements RowMetadata {
    private final List<Column> columns;
    private final Map<String, Integer> indexes = new HashMap<>();

    private Columns(List<Column> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            indexes.putIfAbsent(key(columns.get(i).name()), i);
        }
    }

    static Columns of(ResultSetMetaData metadata) throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= metadata.getColumnCount(); i++) {
            columns.add(Column.of(metadata, i));
        }
        return new Columns(columns);
    }

    boolean haveNamesOf(ResultSetMetaData metadata) throws SQLException {
        if (metadata.getColumnCount() != columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).name().equals(metadata.getColumnLabel(i + 1))) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return columns.size();
    }

    /**
     * Returns where the column is, from zero on.
     *
     * @throws NoSuchElementException when there is none of this name
     */
    int index(String name) {
        Integer index = indexes.get(key(name));
        if (index == null) {
            throw new NoSuchElementException("There is no column '" + name + "' in the result. Columns: "
                    + String.join(", ", columns.stream().map(Column::name).toList()));
        }
        return index;
    }

    @Override
    public Column getColumnMetadata(int index) {
        if (index < 0 || index >= columns.size()) {
            throw new IndexOutOfBoundsException(
                    "There is no column " + index + " in the result, which has " + columns.size() + ", from 0 on.");
        }
        return columns.get(index);
    }

    @Override
    public Column getColumnMetadata(String name) {
        return columns.get(index(name));
    }

    @Override
    public List<Column> getColumnMetadatas() {
        return columns;
    }

    @Override
    public boolean contains(String name) {
        return indexes.containsKey(key(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
