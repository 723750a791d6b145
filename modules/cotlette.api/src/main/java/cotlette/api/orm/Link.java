package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table between two models, where a {@link ManyToManyField} names no model of its own for it. No two rows lead from the same
 * object to the same one. Generated code extends it.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public abstract class Link extends Model {
    /** The names of its foreign keys. */
    public static final List<String> FIELDS = List.of("source", "destination");

    private @Nullable Long id;
    private @Nullable ForeignKey<?> source;
    private @Nullable ForeignKey<?> destination;

    /** Creates a row that is not in the database yet. */
    protected Link() {}

    /**
     * One side of the table.
     *
     * @param model supplies the model
     * @param column the name of the column
     */
    public record Side(Supplier<? extends ModelType<?>> model, String column) {
        private ModelField field(String name) {
            FieldType.Reference type = new FieldType.Reference(model, OnDelete.CASCADE).relatedName("+");
            return ModelField.of(name, column, type, model.get().key().javaType())
                    .withIndex();
        }
    }

    /** Returns the metadata of such rows. */
    public static <L extends Link> ModelType<L> type(
            Class<L> javaType, String appLabel, String table, Supplier<L> maker, Side source, Side destination) {
        return new ModelType<>(
                javaType,
                appLabel,
                table,
                new Access<>(maker, source, destination),
                () -> List.of(
                        ModelField.of("id", "id", new FieldType.Auto(), Long.class)
                                .asPrimaryKey(),
                        source.field("source"),
                        destination.field("destination")),
                new ModelOptions().with(new ModelIndex(FIELDS, true)));
    }

    private record Access<L extends Link>(Supplier<L> maker, Side source, Side destination) implements ModelAccess<L> {
        @Override
        public L create() {
            return maker.get();
        }

        @Override
        public L read(Row row, int from) {
            L link = maker.get();
            for (int i = 0; i < 3; i++) {
                set(link, i, row.value(from + i, type(i)));
            }
            return link;
        }

        private Class<?> type(int field) {
            return switch (field) {
                case 0 -> Long.class;
                case 1 -> source.model().get().key().javaType();
                default -> destination.model().get().key().javaType();
            };
        }

        @Override
        public @Nullable Object get(L link, int field) {
            if (field == 0) {
                return ((Link) link).id;
            }
            ForeignKey<?> reference = reference(link, field);
            return reference == null ? null : reference.key();
        }

        @Override
        public void set(L link, int field, @Nullable Object value) {
            Link row = link;
            switch (field) {
                case 0 -> row.id = (Long) value;
                case 1 -> row.source = ForeignKey.read(value, source.model().get());
                case 2 ->
                    row.destination = ForeignKey.read(value, destination.model().get());
                default -> throw new IndexOutOfBoundsException(field);
            }
        }

        @Override
        public @Nullable ForeignKey<?> reference(L link, int field) {
            Link row = link;
            return field == 1 ? row.source : row.destination;
        }

        @Override
        public List<String> propertyNames() {
            return List.of();
        }

        @Override
        public @Nullable Object property(L link, String name) {
            throw new IllegalArgumentException(link.getClass().getSimpleName() + " has no property '" + name + "'.");
        }
    }
}
