package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Row;
import cotlette.api.orm.Term;
import cotlette.db.spi.RowReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of a row, each from a column of its own, and the object itself from many. */
final class ValuesReader implements RowReader<@Nullable Object[]> {
    private final List<Part> parts;

    /** Reads one value. */
    private interface Part {
        @Nullable
        Object read(Row row);
    }

    private ValuesReader(List<Part> parts) {
        this.parts = parts;
    }

    static ValuesReader of(QueryTree<?> query, List<Typed> columns) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (Term term : query.terms()) {
            int from = at;
            if (term instanceof Term.Self) {
                ModelType<?> type = query.type();
                parts.add(row -> type.read(row, from));
                at += type.fields().size();
            } else {
                FieldType type = columns.get(from).type();
                parts.add(row -> CustomValues.read(row, from, type));
                at++;
            }
        }
        return new ValuesReader(parts);
    }

    @Override
    public @Nullable Object[] read(Row row) {
        @Nullable Object[] values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).read(row);
        }
        return values;
    }
}
