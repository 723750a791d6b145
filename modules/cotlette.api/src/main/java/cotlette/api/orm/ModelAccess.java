package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes, reads and writes the objects of a model; generated. Fields are counted from 0 in the order of {@link ModelType#fields}.
 *
 * @param <T> the model
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface ModelAccess<T extends Model> {
    /** Makes an object as its constructor leaves it. */
    T create();

    /** Makes an object from the columns of a row that begin at {@code from}. */
    T read(Row row, int from);

    /** Returns the value of a field; for a foreign key, the key it refers to. */
    @Nullable
    Object get(T model, int field);

    /** Sets the value of a field; for a foreign key, the key it refers to. */
    void set(T model, int field, @Nullable Object value);

    /** Returns the foreign key in a field, null when the field is null; asked only for fields that are foreign keys. */
    @Nullable
    ForeignKey<?> reference(T model, int field);

    /** Returns the record that stands for the key, where that is several fields. */
    default Optional<KeyRecord<?>> keyRecord() {
        return Optional.empty();
    }

    /** Returns the relations to any number of objects. */
    default List<ManyRelation> manyRelations() {
        return List.of();
    }

    /** Returns the relation in a field, made when the field is null; counted in the order of {@link #manyRelations}. */
    default ManyToMany<?> many(T model, int relation) {
        throw new IndexOutOfBoundsException(relation);
    }

    /**
     * Returns the names of what templates may read: the fields, and the public methods without parameters. A foreign key {@code group} is
     * read as the object it refers to, or null, and as {@code group_id}, which asks no database.
     */
    List<String> propertyNames();

    /** Returns the value of one of {@link #propertyNames}. */
    @Nullable
    Object property(T model, String name);
}
