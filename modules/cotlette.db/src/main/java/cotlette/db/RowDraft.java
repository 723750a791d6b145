package cotlette.db;

import cotlette.api.orm.FieldProblem;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.PartialRows;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The row that an object is about to become: its values as the database will have them, checked. The object itself changes only when the
 * row is {@linkplain #written written}.
 */
final class RowDraft<T extends Model> {
    private final ModelType<T> type;
    private final T model;
    private final @Nullable Object[] given;
    private final @Nullable Object[] values;
    private final BitSet changed;

    private RowDraft(ModelType<T> type, T model, @Nullable Object @Nullable [] remembered) {
        List<ModelField> fields = type.fields();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        this.type = type;
        this.model = model;
        this.given = new Object[fields.size()];
        this.values = new Object[fields.size()];
        this.changed = new BitSet(fields.size());
        for (int i = 0; i < values.length; i++) {
            ModelField field = fields.get(i);
            given[i] = type.access().get(model, i);
            if (given[i] == null && field.type() instanceof FieldType.Reference) {
                refuseUnsaved(i, field);
            }
            if (field.generated().isPresent()) {
                values[i] = remembered == null ? given[i] : remembered[i];
                continue;
            }
            values[i] = field.type() instanceof FieldType.Version
                    ? remembered == null ? Versions.FIRST : remembered[i]
                    : value(field, given[i], remembered == null, now);
            if (remembered == null || !FieldValues.same(values[i], remembered[i])) {
                changed.set(i);
            }
        }
    }

    /**
     * Drafts the row of a new object.
     *
     * @throws InvalidModel when the database could not take it
     */
    static <T extends Model> RowDraft<T> insert(ModelType<T> type, T model) {
        PartialRows.refuse(type, model, "saved as a new row");
        RowDraft<T> draft = new RowDraft<>(type, model, null);
        draft.check();
        return draft;
    }

    /**
     * Drafts the row of an object that was saved before.
     *
     * @param fields the names of those to be written, none for all
     * @throws InvalidModel when the database could not take what has changed, or the key has
     */
    static <T extends Model> RowDraft<T> update(
            ModelType<T> type, T model, @Nullable Object[] remembered, List<String> fields) {
        if (fields.isEmpty()) {
            PartialRows.refuse(type, model, "saved as a whole");
        }
        RowDraft<T> draft = new RowDraft<>(type, model, remembered);
        if (type.primaryKey().indexes().stream().anyMatch(draft.changed::get)) {
            throw new InvalidModel("The key of this " + type.name() + " was "
                    + type.primaryKey().of(remembered) + " and is now "
                    + type.primaryKey().of(draft.values)
                    + ". A key never changes: set it back, or make a new object with "
                    + type.name() + ".objects.create(…).");
        }
        if (!fields.isEmpty()) {
            draft.restrict(fields, remembered);
        }
        draft.check();
        draft.countUp();
        return draft;
    }

    /** Returns the values in the order of the fields. */
    @Nullable
    Object[] values() {
        return values;
    }

    /** Returns which fields differ from the row as the database has it. */
    BitSet changed() {
        return changed;
    }

    /** Returns whether the database gives the key. */
    boolean lacksKey() {
        return !type.primaryKey().isComposite() && values[type.keyIndex()] == null;
    }

    /** Gives the object the values that the row has now, and remembers the row. */
    void written() {
        ModelAccess<T> access = type.access();
        for (int i = 0; i < values.length; i++) {
            if (!FieldValues.same(values[i], given[i])) {
                access.set(model, i, values[i]);
            }
        }
        type.remember(model, values);
        type.referred(model, changed::get);
        PartialRows.known(model, changed);
    }

    /** Does the same when the database gave some values, such as that of the key. */
    void written(BitSet fields, @Nullable Object[] row) {
        fields.stream().forEach(field -> values[field] = row[field]);
        written();
        PartialRows.known(model, fields);
    }

    /** Leaves out what is not to be written, and writes what was not read whether it looks changed or not. */
    private void restrict(List<String> names, @Nullable Object[] remembered) {
        BitSet wanted = new BitSet();
        names.forEach(name -> wanted.set(writable(name)));
        for (int i = 0; i < values.length; i++) {
            ModelField field = type.fields().get(i);
            boolean always = field.generated().isPresent()
                    || (field.type() instanceof FieldType.DateTime(boolean autoNow, boolean _) && autoNow);
            if (!wanted.get(i) && !always) {
                changed.clear(i);
                values[i] = remembered[i];
                given[i] = remembered[i];
            }
        }
        BitSet unread = PartialRows.unread(model);
        unread.and(wanted);
        changed.or(unread);
    }

    private int writable(String name) {
        int index = type.fieldIndex(name);
        type.fields().get(index).generated().ifPresent(generated -> {
            throw new OrmException("save(" + type.name() + "_." + name + ") would write what the database computes, as "
                    + generated.expression() + ". Save the fields that it is computed from.");
        });
        return index;
    }

    private void countUp() {
        if (!changed.isEmpty()) {
            Versions.index(type).ifPresent(version -> {
                values[version] = Versions.after(values[version]);
                changed.set(version);
            });
        }
    }

    private void check() {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            ModelField field = type.fields().get(i);
            FieldRules.problem(field, values[i])
                    .ifPresent(problem -> problems.add(new FieldProblem(field.name(), problem)));
        }
        if (!problems.isEmpty()) {
            throw new InvalidModel(type.name(), problems);
        }
    }

    /** A foreign key to an object without a key looks like one to nothing, and would be written as null without a word. */
    private void refuseUnsaved(int index, ModelField field) {
        ForeignKey<?> reference = type.access().reference(model, index);
        if (reference != null && reference.isSet()) {
            throw new InvalidModel(
                    type.name() + "." + field.name() + " refers to an object that is not saved yet. Save it first.");
        }
    }

    private static @Nullable Object defaultValue(ModelField field) {
        Object value = field.defaultValue().orElse(null);
        return value instanceof String text && field.type() instanceof FieldType.Custom custom
                ? custom.conversion().parse(text)
                : value;
    }

    private static @Nullable Object value(ModelField field, @Nullable Object given, boolean inserting, Instant now) {
        Object value = given == null && inserting ? defaultValue(field) : given;
        return switch (field.type()) {
            case FieldType.DateTime(boolean autoNow, boolean autoNowAdd)
            when autoNow || (autoNowAdd && inserting) -> now;
            default -> FieldValues.kept(field.type(), value);
        };
    }
}
