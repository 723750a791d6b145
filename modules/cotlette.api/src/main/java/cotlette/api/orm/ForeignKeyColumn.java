package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The column of a foreign key. Immutable; generated.
 *
 * @param <R> the model that has the foreign key
 * @param <T> the model it refers to
 * @param <K> the class of the key
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class ForeignKeyColumn<R extends Model, T extends Model, K> extends Expression<R, K>
        implements Assignable<R, K> {
    private final Class<K> keyType;
    private final Function<R, @Nullable ForeignKey<T>> field;
    private final Supplier<ModelType<R>> owner;

    /**
     * Creates a column.
     *
     * @param path the way to the field
     * @param keyType the class of the key
     * @param field reads the field
     * @param owner supplies the model that has the field; a supplier, because the column is part of it
     */
    public ForeignKeyColumn(
            FieldPath path,
            Class<K> keyType,
            Function<R, @Nullable ForeignKey<T>> field,
            Supplier<ModelType<R>> owner) {
        super(new Term.Field(path));
        this.keyType = keyType;
        this.field = field;
        this.owner = owner;
    }

    /** Refers to {@code target}, which must have been saved. */
    public Condition<R> eq(T target) {
        return compare(Lookup.EXACT, ForeignKey.keyOf(target));
    }

    /** Refers to something else than {@code target}, or to nothing. */
    public Condition<R> ne(T target) {
        return eq(target).not();
    }

    /** Lets it refer to {@code target}, which must have been saved. */
    public Assignment<R> set(T target) {
        return new Assignment<>(path(), new Term.Value(ForeignKey.keyOf(target)));
    }

    /** Leads from an object of the other model to all that refer to it: {@code User_.group.reverse().any(User_.age.gt(60))}. */
    public RelatedSet<T, R> reverse() {
        ModelType<R> model = owner.get();
        String name = path().steps().getLast().name();
        return new RelatedSet<>(FieldPath.ROOT.then(
                new FieldPath.Backward(model, name, model.name().toLowerCase(Locale.ROOT))));
    }

    /** Returns the key that {@code model} refers to, null when it refers to nothing; asks no database. */
    public @Nullable K id(R model) {
        ForeignKey<T> reference = field.apply(model);
        Object key = reference == null ? null : reference.key();
        return key == null ? null : keyType.cast(key);
    }

    /** Returns those that refer to {@code target}: {@code User_.group.reverse(staff)} are the users of the group. */
    public QuerySet<R> reverse(T target) {
        return QuerySet.all(owner.get()).filter(eq(target));
    }
}
