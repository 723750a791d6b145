package cotlette.db;

import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.db.spi.Access;
import cotlette.db.spi.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** New objects that become rows together: all of them checked first, then as many in a statement as it can take. */
final class BulkInsert<T extends Model> {
    /** The most rows of a statement where nobody says otherwise: more make it longer, and hardly faster. */
    static final int USUAL_ROWS = 500;

    private final ModelType<T> type;
    private final List<Draft<T>> drafts = new ArrayList<>();

    /** What an object is about to become. */
    record Draft<T extends Model>(T object, RowDraft<T> row) {}

    private BulkInsert(ModelType<T> type) {
        this.type = type;
    }

    /**
     * Drafts the rows of new objects.
     *
     * @param checking refuses an object for other reasons than its values
     * @throws InvalidModel when one cannot be saved; the message says which
     */
    static <T extends Model> BulkInsert<T> of(ModelType<T> type, List<T> objects, Consumer<T> checking) {
        BulkInsert<T> all = new BulkInsert<>(type);
        Set<T> known = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < objects.size(); i++) {
            T object = objects.get(i);
            try {
                if (type.remembered(object) != null) {
                    throw new InvalidModel(object + " was saved before, and this makes new rows. Call its save().");
                }
                if (!known.add(object)) {
                    throw new InvalidModel(
                            "It is there twice, and an object is one row. Make another one with the same values.");
                }
                checking.accept(object);
                all.drafts.add(new Draft<>(object, RowDraft.insert(type, object)));
            } catch (InvalidModel invalid) {
                throw at(i, type, invalid);
            }
        }
        return all;
    }

    /**
     * Returns what writes the rows, one statement after the other; objects that have keys come first.
     *
     * @param most how many rows a statement has at most
     * @param written hears of the objects of each statement, before they are given what was written
     */
    List<Command<Integer>> commands(
            ModelStatements<T> statements, int most, Refusals refusals, Consumer<List<Draft<T>>> written) {
        List<Command<Integer>> commands = new ArrayList<>();
        List<Draft<T>> withKeys =
                drafts.stream().filter(draft -> !draft.row().lacksKey()).toList();
        BitSet returned = statements.returned(false);
        for (List<Draft<T>> portion : portions(withKeys, Math.min(most, statements.mostWithKeys()))) {
            Statement statement = statements.insertAllWithKeys(values(portion));
            commands.add(
                    returned.isEmpty()
                            ? returningNothing(portion, statement, refusals, written)
                            : returning(portion, statement, returned, refusals, written));
        }
        List<Draft<T>> withoutKeys =
                drafts.stream().filter(draft -> draft.row().lacksKey()).toList();
        for (List<Draft<T>> portion : portions(withoutKeys, Math.min(most, statements.most()))) {
            Statement statement = statements.insertAll(values(portion));
            commands.add(returning(portion, statement, statements.returned(true), refusals, written));
        }
        return commands;
    }

    private Command<Integer> returningNothing(
            List<Draft<T>> portion, Statement statement, Refusals refusals, Consumer<List<Draft<T>>> written) {
        return new Command.Change<>(
                statement,
                _ -> {
                    written.accept(portion);
                    portion.forEach(draft -> draft.row().written());
                    return portion.size();
                },
                refused -> refusals.saving(type, refused));
    }

    private Command<Integer> returning(
            List<Draft<T>> portion,
            Statement statement,
            BitSet returned,
            Refusals refusals,
            Consumer<List<Draft<T>>> written) {
        Function<List<@Nullable Object[]>, Integer> answer = rows -> {
            if (rows.size() != portion.size()) {
                throw new IllegalStateException(
                        portion.size() + " rows were inserted, and " + rows.size() + " came back: " + statement.sql());
            }
            written.accept(portion);
            List<@Nullable Object[]> inOrder =
                    portion.getFirst().row().lacksKey() ? counted(rows) : given(rows, portion);
            for (int i = 0; i < portion.size(); i++) {
                portion.get(i).row().written(returned, inOrder.get(i));
            }
            return portion.size();
        };
        return new Command.Rows<>(
                Access.WRITE,
                statement,
                new SomeFields(type, returned),
                answer,
                refused -> refusals.saving(type, refused));
    }

    /** Rows may come back in any order; keys are counted up in the order in which the statement names the rows. */
    private List<@Nullable Object[]> counted(List<@Nullable Object[]> rows) {
        int key = type.keyIndex();
        return rows.stream()
                .sorted(Comparator.comparingLong(row -> (Long) Objects.requireNonNull(row[key])))
                .toList();
    }

    private List<@Nullable Object[]> given(List<@Nullable Object[]> rows, List<Draft<T>> portion) {
        Map<Object, @Nullable Object[]> byKey = GeneratedRows.byKey(type, rows);
        return portion.stream()
                .map(draft -> GeneratedRows.row(
                        byKey, type.primaryKey().of(draft.row().values())))
                .toList();
    }

    private List<List<Draft<T>>> portions(List<Draft<T>> all, int most) {
        List<List<Draft<T>>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            portions.add(all.subList(from, Math.min(from + most, all.size())));
        }
        return portions;
    }

    private static <T extends Model> List<@Nullable Object[]> values(List<Draft<T>> portion) {
        return portion.stream()
                .<@Nullable Object[]>map(draft -> draft.row().values())
                .toList();
    }

    private static InvalidModel at(int position, ModelType<?> type, InvalidModel invalid) {
        String place = "Position " + position + " of what bulkCreate(…) was given, of which nothing is saved: ";
        return invalid.problems().isEmpty()
                ? new InvalidModel(place + invalid.getMessage())
                : new InvalidModel(place + type.name(), invalid.problems());
    }
}
