package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.StaleObject;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the version of an object counts, for models that have one. */
final class Versions {
    static final int FIRST = 1;

    private Versions() {}

    /** Returns the position of the version among the fields. */
    static OptionalInt index(ModelType<?> type) {
        List<ModelField> fields = type.fields();
        return IntStream.range(0, fields.size())
                .filter(i -> fields.get(i).type() instanceof FieldType.Version)
                .findFirst();
    }

    static int after(@Nullable Object version) {
        return version instanceof Integer number ? Math.incrementExact(number) : FIRST;
    }

    static StaleObject stale(Model object, @Nullable Object version) {
        return new StaleObject(
                "Somebody else has saved or deleted " + object + " since it was read in version " + version
                        + ". Nothing was written. Read it again, change what was read, and save that, or show both to whom it"
                        + " concerns.");
    }
}
