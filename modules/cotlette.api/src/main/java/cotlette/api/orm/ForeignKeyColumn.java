package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The column of a model's own foreign key. Immutable; generated.
 *
 * @param <R> the model that has the foreign key
 * @param <T> the model it refers to
 * @param <K> the class of the key
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class ForeignKeyColumn<R extends Model, T extends Model, K> extends RelationColumn<R, T, K>
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
        super(path, owner);
        this.keyType = keyType;
        this.field = field;
        this.owner = owner;
    }

    /** Lets it refer to {@code target}, which must have been saved. */
    public Assignment<R> set(T target) {
        return new Assignment<>(path(), new Term.Value(reference().valueOf(target)));
    }

    /** Leads from an object of the other model to all that refer to it: {@code User_.group.reverse().any(User_.age.gt(60))}. */
    public RelatedSet<T, R> reverse() {
        return new RelatedSet<>(owner.get().pathTo(name()));
    }

    /** Returns the key that {@code model} refers to, null when it refers to nothing; asks no database. */
    public @Nullable K id(R model) {
        ForeignKey<T> reference = field.apply(model);
        Object key = reference == null ? null : reference.key();
        return key == null ? null : keyType.cast(key);
    }

    /** Returns those that refer to {@code target}: {@code User_.group.reverse(staff)} are the users of the group. */
    public QuerySet<R> reverse(T target) {
        return reverse().of(target);
    }
}
