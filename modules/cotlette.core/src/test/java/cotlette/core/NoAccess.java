package cotlette.core;

import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The access of a model whose metadata matters and whose objects do not: there are none. */
public final class NoAccess<T extends Model> implements ModelAccess<T> {
    /** Creates it. */
    public NoAccess() {}

    @Override
    public T create() {
        throw new UnsupportedOperationException();
    }

    @Override
    public T read(Row row, int from) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable Object get(T model, int field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void set(T model, int field, @Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable ForeignKey<?> reference(T model, int field) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> propertyNames() {
        return List.of();
    }

    @Override
    public @Nullable Object property(T model, String name) {
        throw new UnsupportedOperationException();
    }
}
