package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.Row;
import cotlette.db.spi.RowReader;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads rows that have some fields of a model, in the order of the model; the values of the others stay null. */
final class SomeFields implements RowReader<@Nullable Object[]> {
    private final int all;
    private final int[] positions;
    private final List<FieldType> types;

    SomeFields(ModelType<?> type, BitSet fields) {
        this.all = type.fields().size();
        this.positions = fields.stream().toArray();
        this.types = IntStream.of(positions)
                .mapToObj(field -> type.fields().get(field).type().stored())
                .toList();
    }

    @Override
    public @Nullable Object[] read(Row row) {
        @Nullable Object[] values = new Object[all];
        for (int i = 0; i < positions.length; i++) {
            values[positions[i]] = CustomValues.read(row, i, types.get(i));
        }
        return values;
    }
}
