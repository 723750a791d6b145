package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.function.Supplier;

/**
 * The column of a foreign key, also one that was reached over others: {@code Book_.author().publisher}. Immutable; generated.
 *
 * @param <R> the model a query set is about
 * @param <T> the model it refers to
 * @param <K> the class of the key
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public sealed class RelationColumn<R, T extends Model, K> extends Expression<R, K> implements Relation<R>
        permits ForeignKeyColumn {
    private final FieldPath path;
    private final Supplier<? extends ModelType<?>> owner;

    /**
     * Creates a column.
     *
     * @param path the way to the field
     * @param owner supplies the model that has the field; a supplier, because the column is part of it
     */
    public RelationColumn(FieldPath path, Supplier<? extends ModelType<?>> owner) {
        super(new Term.Field(path));
        this.path = path;
        this.owner = owner;
    }

    /** Refers to {@code target}, which must have been saved. */
    public final Condition<R> eq(T target) {
        return compare(Lookup.EXACT, reference().valueOf(target));
    }

    /** Refers to something else than {@code target}, or to nothing. */
    public final Condition<R> ne(T target) {
        return eq(target).not();
    }

    @Override
    public final Loading.Prefetched prefetched() {
        return Loading.Prefetched.all(path);
    }

    /** Returns the way to the field. */
    public final FieldPath path() {
        return path;
    }

    /** The model that has the field. */
    ModelType<?> owner() {
        return owner.get();
    }

    final String name() {
        return path.steps().getLast().name();
    }

    final FieldType.Reference reference() {
        ModelType<?> model = owner.get();
        if (model.fields().get(model.fieldIndex(name())).type() instanceof FieldType.Reference reference) {
            return reference;
        }
        throw new IllegalStateException(model + "." + name() + " is no foreign key.");
    }
}
