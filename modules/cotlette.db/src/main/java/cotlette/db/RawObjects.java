package cotlette.db;

import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.Row;
import cotlette.db.spi.RowReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads objects of rows whose columns are known by their names. Used for one result. */
final class RawObjects<T extends Model> implements RowReader<T> {
    private final String database;
    private final ModelType<T> type;
    private int @Nullable [] places;

    RawObjects(String database, ModelType<T> type) {
        this.database = database;
        this.type = type;
    }

    @Override
    public T read(Row row) {
        int[] known = places;
        if (known == null) {
            known = places(row.columnNames());
            places = known;
        }
        return type.from(database, type.read(new OrderedRow(row, known), 0));
    }

    /** Returns where the column of each field is in the result; some databases change the case of names. */
    private int[] places(List<String> names) {
        int[] found = new int[type.fields().size()];
        Arrays.fill(found, OrderedRow.MISSING);
        for (int i = 0; i < names.size(); i++) {
            int field = field(names.get(i));
            if (found[field] >= 0) {
                throw new OrmException("The result has two columns '" + names.get(i) + "', and a " + type.name()
                        + " has one. Select the columns of its table alone: SELECT b.* FROM " + type.table() + " b ….");
            }
            found[field] = i;
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            if (found[i] < 0) {
                missing.add(type.fields().get(i).column());
            }
        }
        if (!missing.isEmpty()) {
            throw new OrmException("The result lacks columns of " + type.name() + ": " + String.join(", ", missing)
                    + ". Select all columns of its table, or take records: Db.query(…).select(Line::new, …).");
        }
        return found;
    }

    private int field(String column) {
        List<ModelField> fields = type.fields();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).column().equalsIgnoreCase(column)) {
                return i;
            }
        }
        throw new OrmException("The result has a column '" + column + "', and " + type.name()
                + " has no field for it. Leave it out, or take records: Db.query(…).select(Line::new, …). Its columns: "
                + String.join(", ", fields.stream().map(ModelField::column).toList()) + ".");
    }
}
