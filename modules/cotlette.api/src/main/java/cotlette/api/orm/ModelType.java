package cotlette.api.orm;

import cotlette.api.base.PropertyAccess;
import cotlette.api.base.Stability;
import cotlette.api.base.Suggestions;
import cotlette.api.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A model as metadata: its table, its fields, and the access to its objects. Immutable; generated as {@code User_.TYPE}.
 *
 * @param <T> the model
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class ModelType<T extends Model> implements PropertyAccess<T> {
    private final Class<T> javaType;
    private final String appLabel;
    private final String table;
    private final ModelAccess<T> access;
    private final Supplier<List<ModelField>> declaration;
    private final ModelOptions options;
    private volatile @Nullable Fields fields;
    private volatile @Nullable List<Ordering<T>> ordering;

    /** What is known once the fields have been looked at, which must not happen while classes are initialised. */
    private record Fields(List<ModelField> all, ModelKey key, int[] references) {}

    /**
     * Creates the metadata of a model and makes it known to the model's objects.
     *
     * @param fields supplies the fields; called at the first use, when all models are initialised
     */
    public ModelType(
            Class<T> javaType,
            String appLabel,
            String table,
            ModelAccess<T> access,
            Supplier<List<ModelField>> fields) {
        this(javaType, appLabel, table, access, fields, new ModelOptions());
    }

    /**
     * Creates the metadata of a model that says something of its table as a whole.
     *
     * @param fields supplies the fields; called at the first use, when all models are initialised
     */
    public ModelType(
            Class<T> javaType,
            String appLabel,
            String table,
            ModelAccess<T> access,
            Supplier<List<ModelField>> fields,
            ModelOptions options) {
        this.options = options;
        this.javaType = javaType;
        this.appLabel = appLabel;
        this.table = table;
        this.access = access;
        this.declaration = fields;
        PropertyAccess.register(this);
    }

    /**
     * Returns the metadata of an object's model.
     *
     * @throws OrmException when the model is in no app that was started
     */
    @SuppressWarnings("unchecked")
    public static <T extends Model> ModelType<T> of(T model) {
        return PropertyAccess.of(model.getClass())
                .filter(ModelType.class::isInstance)
                .map(type -> (ModelType<T>) type)
                .orElseThrow(() -> new OrmException(
                        model.getClass().getName() + " is in no installed app. Put it into the package "
                                + "of an app, or below it, and enter the app into installed_apps."));
    }

    @Override
    public Class<T> javaType() {
        return javaType;
    }

    /** Returns the simple name of the model. */
    public String name() {
        return javaType.getSimpleName();
    }

    /** Returns the label of the model's app. */
    public String appLabel() {
        return appLabel;
    }

    /** Returns the name of the table. */
    public String table() {
        return table;
    }

    /** Returns the access to the model's objects. */
    public ModelAccess<T> access() {
        return access;
    }

    /** Returns the fields in the order of their declaration. */
    public List<ModelField> fields() {
        return known().all();
    }

    /** Returns what the model says of its table as a whole. */
    public ModelOptions options() {
        return options;
    }

    /** Returns the order of the objects where a query asks for none; empty when the model has none either. */
    public List<Ordering<T>> ordering() {
        List<Ordering<T>> known = ordering;
        if (known == null) {
            known = options.ordering().stream()
                    .flatMap(name -> StringLookups.orderings(this, name).stream())
                    .toList();
            ordering = known;
        }
        return known;
    }

    /** Returns what people call one of the objects: {@code book review}. */
    public String verboseName() {
        return options.verboseName().isEmpty() ? FieldDetails.inWords(name()) : options.verboseName();
    }

    /** Returns what people call several of the objects: {@code book reviews}. */
    public String verboseNamePlural() {
        return options.verboseNamePlural().isEmpty() ? verboseName() + "s" : options.verboseNamePlural();
    }

    /** Returns the primary key, of one field or several. */
    public ModelKey primaryKey() {
        return known().key();
    }

    /**
     * Returns the position of the primary key among the fields.
     *
     * @throws OrmException when the key is several fields
     */
    public int keyIndex() {
        return known().key().index();
    }

    /**
     * Returns the field that is the primary key.
     *
     * @throws OrmException when the key is several fields
     */
    public ModelField key() {
        return fields().get(keyIndex());
    }

    /**
     * Returns the position of a field; a foreign key is found as {@code group} and as {@code group_id}.
     *
     * @throws FieldError when there is no such field; the message lists those that exist
     */
    public int fieldIndex(String name) {
        List<ModelField> all = fields();
        for (int i = 0; i < all.size(); i++) {
            ModelField field = all.get(i);
            if (field.name().equals(name)
                    || (field.type() instanceof FieldType.Reference && (field.name() + "_id").equals(name))) {
                return i;
            }
        }
        List<String> names = all.stream().map(ModelField::name).toList();
        throw new FieldError("Unknown field '" + name + "' on " + name() + "." + Suggestions.didYouMean(name, names)
                + " Fields: " + String.join(", ", names) + ".");
    }

    /**
     * Returns the way from this model over one of its relations to any number of objects.
     *
     * @throws FieldError when there is no such relation
     */
    public FieldPath pathOf(String many) {
        return many(many).path(this);
    }

    /**
     * Returns the way to this model against one of its relations, from the model that it leads to.
     *
     * @throws FieldError when there is no such relation
     */
    public FieldPath pathTo(String relation) {
        if (access.manyRelations().stream().anyMatch(many -> many.name().equals(relation))) {
            return many(relation).back(this);
        }
        FieldType.Reference reference = RelatedObjects.reference(this, relation);
        return FieldPath.ROOT.then(new FieldPath.Backward(this, relation, reference.reverseName(this)));
    }

    /** Returns the models of the tables that were made for its relations. */
    public List<ModelType<?>> links() {
        List<ModelType<?>> links = new ArrayList<>();
        for (ManyRelation relation : access.manyRelations()) {
            ModelType<?> between = relation.through().get();
            if (Link.class.isAssignableFrom(between.javaType())) {
                links.add(between);
            }
        }
        return links;
    }

    private ManyRelation many(String name) {
        return access.manyRelations().stream()
                .filter(many -> many.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new FieldError(this + " has no relation '" + name + "' to several objects."));
    }

    /** Returns the primary key of an object, of several fields as their record; null as long as it has none. */
    public @Nullable Object keyOf(T model) {
        return primaryKey().of(index -> access.get(model, index));
    }

    /** Returns the values of all fields of an object, for a foreign key the key it refers to. */
    public @Nullable Object[] values(T model) {
        @Nullable Object[] values = new Object[fields().size()];
        for (int i = 0; i < values.length; i++) {
            Object value = access.get(model, i);
            values[i] = value instanceof byte[] bytes ? bytes.clone() : value;
        }
        return values;
    }

    /** Makes an object from a row, and remembers the row, so that {@link Model#save} writes only what has changed since. */
    public T read(Row row, int from) {
        T model = access.read(row, from);
        remember(model, values(model));
        return model;
    }

    /** Returns the value of a custom field in a row, null when the column is null; for generated code. */
    public <V> @Nullable V value(Row row, int index, int field, Class<V> type) {
        FieldType kind = fields().get(field).type();
        return type.cast(kind instanceof FieldType.Custom custom ? custom.read(row, index) : row.value(index, type));
    }

    /** Returns the row of an object as the database had it when last seen, null when it was never saved. For databases. */
    public @Nullable Object @Nullable [] remembered(T model) {
        return model.row;
    }

    /** Remembers the row of an object as the database has it now; null forgets it, because it was deleted. For databases. */
    public void remember(T model, @Nullable Object @Nullable [] row) {
        List<ManyRelation> relations = access.manyRelations();
        if (row != null && model.row == null && !relations.isEmpty()) {
            for (int i = 0; i < relations.size(); i++) {
                access.many(model, i).bind(model, this, relations.get(i));
            }
        }
        model.row = row;
    }

    /** Returns the name of the database that an object came from or was saved to, empty when it is new. For databases. */
    public Optional<String> database(T model) {
        return model.database == null && model.row == null
                ? Optional.empty()
                : Optional.of(model.database == null ? Settings.DEFAULT_DATABASE : model.database);
    }

    /** Remembers that an object came from a database or was saved to it; its relations are loaded from there. For databases. */
    public T from(String database, T model) {
        boolean usual = database.equals(Settings.DEFAULT_DATABASE);
        model.database = usual ? null : database;
        if (!usual) {
            for (int reference : references()) {
                ForeignKey<?> found = access.reference(model, reference);
                if (found != null) {
                    found.from(database);
                }
            }
        }
        return model;
    }

    /** Lets the objects of one result load together what they refer to. For databases. */
    public void together(List<T> result, Fetch fetch) {
        Siblings.join(this, result, fetch);
        Companions.join(this, result, fetch);
    }

    /**
     * Lets the objects that an object refers to forget which objects refer to them. For databases.
     *
     * @param changed whether a field, by its position, refers to another object than before
     */
    public void referred(T model, IntPredicate changed) {
        for (int field : references()) {
            ForeignKey<?> reference = changed.test(field) ? access.reference(model, field) : null;
            Model target = reference == null ? null : reference.loaded().orElse(null);
            if (target != null) {
                target.forget(pathTo(fields().get(field).name()));
            }
        }
    }

    /** Keeps the objects that a path leads to from {@code model}, so that they are not asked for again. For databases. */
    public void relate(T model, FieldPath path, List<? extends Model> objects) {
        model.relate(path, objects);
    }

    /** Returns the positions of the foreign keys among the fields; not to be changed. */
    int[] references() {
        return known().references();
    }

    @Override
    public List<String> propertyNames() {
        return access.propertyNames();
    }

    @Override
    public @Nullable Object property(T model, String name) {
        PartialRows.refuseToShow(this, model, name);
        return access.property(model, name);
    }

    private Fields known() {
        Fields known = fields;
        if (known == null) {
            List<ModelField> all =
                    declaration.get().stream().map(field -> field.in(javaType)).toList();
            ModelKey key = new ModelKey(name(), all, access.keyRecord());
            int[] references = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).type() instanceof FieldType.Reference)
                    .toArray();
            known = new Fields(all, key, references);
            fields = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return appLabel + "." + name();
    }
}
