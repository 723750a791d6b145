package cotlette.db;

import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.PartialRows;
import cotlette.db.spi.Access;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads fields of an object that is there already once more. */
final class Refresh {
    private Refresh() {}

    /**
     * Returns what reads the fields.
     *
     * @param fields their names, none for all
     * @param onUndo takes what must be done to the object when the calling code's transaction does not last
     */
    static <T extends Model> Command<Boolean> of(
            String database,
            ModelStatements<T> statements,
            T model,
            List<String> fields,
            Refusals refusals,
            Consumer<Runnable> onUndo) {
        ModelType<T> type = ModelType.of(model);
        @Nullable Object @Nullable [] remembered = type.remembered(model);
        if (remembered == null) {
            throw new OrmException(model + " was never saved, so there is no row to read again.");
        }
        BitSet wanted = wanted(type, fields);
        return new Command.Rows<@Nullable Object[], Boolean>(
                Access.READ,
                statements.reread(remembered, wanted),
                new SomeFields(type, wanted),
                found -> {
                    if (found.isEmpty()) {
                        throw new DoesNotExist(
                                "The row of " + model + " is gone: somebody deleted it since it was read.");
                    }
                    onUndo.accept(() -> type.remember(model, remembered));
                    PartialRows.refresh(type, model, wanted, found.getFirst());
                    type.from(database, model);
                    return true;
                },
                refusals::reading);
    }

    private static BitSet wanted(ModelType<?> type, List<String> fields) {
        BitSet wanted = new BitSet();
        if (fields.isEmpty()) {
            wanted.set(0, type.fields().size());
        }
        fields.forEach(name -> wanted.set(type.fieldIndex(name)));
        return wanted;
    }
}
