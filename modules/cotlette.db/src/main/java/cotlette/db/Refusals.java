package cotlette.db;

import cotlette.api.migration.IndexSchema;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseTimeout;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Failure;
import cotlette.db.spi.StatementException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns refusals of a database into exceptions that speak of models and say what to do. */
final class Refusals {
    private final String database;
    private final Dialect dialect;
    private final Supplier<List<ModelType<?>>> models;
    private final boolean alone;

    /**
     * Creates the refusals of a database.
     *
     * @param models those that messages name
     * @param alone whether it is the application's only database
     */
    Refusals(String database, Dialect dialect, Supplier<List<ModelType<?>>> models, boolean alone) {
        this.database = database;
        this.dialect = dialect;
        this.models = models;
        this.alone = alone;
    }

    DatabaseException saving(ModelType<?> type, StatementException refused) {
        Failure failure = refused.failure();
        String beginning = type.name() + " cannot be saved: ";
        return switch (failure.kind()) {
            case UNIQUE ->
                integrity(
                        IntegrityException.Kind.UNIQUE,
                        refused,
                        beginning + "another one has the same "
                                + fields(type, failure.names(), "value where no two may") + ".");
            case FOREIGN_KEY ->
                integrity(
                        IntegrityException.Kind.FOREIGN_KEY,
                        refused,
                        beginning + references(type)
                                + " refers to a row that is not there. Save that object first, or refer to another one.");
            case NOT_NULL ->
                integrity(
                        IntegrityException.Kind.NOT_NULL,
                        refused,
                        beginning + "the table wants a value for "
                                + fields(type, failure.names(), "a column")
                                + ", which the model lets be null. Run `cotlette makemigrations` and "
                                + "`cotlette migrate`, so that the table follows the model.");
            case CHECK ->
                integrity(
                        IntegrityException.Kind.CHECK, refused, beginning + "it breaks " + check(type, failure) + ".");
            case NO_TABLE, NO_COLUMN, LOCKED, TIMEOUT, OTHER -> other(refused);
        };
    }

    private static String check(ModelType<?> type, Failure failure) {
        return Stream.concat(
                        type.options().checks().stream()
                                .filter(check ->
                                        failure.names().contains(ConstraintNames.check(type.table(), check.name())))
                                .map(check -> "the check '" + check.name() + "': " + check.condition()),
                        type.fields().stream()
                                .filter(field ->
                                        failure.names().contains(ConstraintNames.check(type.table(), field.column())))
                                .map(field -> "what " + field.name() + " may be: 0 or greater"))
                .findFirst()
                .orElse("a condition of the table (" + failure.message() + ")");
    }

    DatabaseException deleting(ModelType<?> type, StatementException refused) {
        if (refused.failure().kind() != Failure.Kind.FOREIGN_KEY) {
            return other(refused);
        }
        String referring = models.get().stream()
                .flatMap(model -> model.fields().stream()
                        .filter(field -> holds(field, type))
                        .map(field -> model.name() + "." + field.name()))
                .collect(Collectors.joining(", "));
        return integrity(
                IntegrityException.Kind.FOREIGN_KEY,
                refused,
                type.name()
                        + " cannot be deleted: protected objects refer to it, or to what would be deleted with it. Delete them first, or "
                        + "let them refer to another " + type.name() + "."
                        + (referring.isEmpty() ? "" : " What refers to " + type.name() + ": " + referring + "."));
    }

    DatabaseException reading(StatementException refused) {
        return other(refused);
    }

    /** Some conditions are checked at the end of a transaction only. */
    DatabaseException keeping(StatementException refused) {
        return withoutModel("The transaction cannot be kept, and was undone: ", refused);
    }

    /** A statement of an application's own. */
    DatabaseException executing(StatementException refused) {
        return withoutModel("A statement was refused: ", refused);
    }

    private DatabaseException withoutModel(String beginning, StatementException refused) {
        return switch (refused.failure().kind()) {
            case UNIQUE ->
                integrity(
                        IntegrityException.Kind.UNIQUE,
                        refused,
                        beginning + "two rows have the same value where no two may.");
            case FOREIGN_KEY ->
                integrity(
                        IntegrityException.Kind.FOREIGN_KEY,
                        refused,
                        beginning + "a row refers to one that is not there, or is referred to and protected.");
            case NOT_NULL, CHECK, NO_TABLE, NO_COLUMN, LOCKED, TIMEOUT, OTHER -> other(refused);
        };
    }

    private DatabaseException other(StatementException refused) {
        Failure failure = refused.failure();
        String place = "the database '" + database + "'";
        String message = switch (failure.kind()) {
            case NO_TABLE ->
                "The table " + failure.names().getFirst() + " does not exist in " + place
                        + ". Run `cotlette migrate" + (alone ? "" : " --database " + database)
                        + "`, which makes the tables of the installed apps"
                        + (alone
                                ? "."
                                : ", but for those that the allowMigrate(…) of a router keeps away from this database: "
                                        + "ask another one for them, by the router's read(…) and write(…), or by using(…).");
            case NO_COLUMN ->
                "The column " + failure.names().getFirst() + " does not exist in " + place
                        + ". Run `cotlette makemigrations` and `cotlette migrate`, so that the table follows the model.";
            case LOCKED ->
                "Somebody else, such as another process, held the lock of " + place
                        + " for too long. Try again, or raise [databases." + database + "] timeout.";
            case TIMEOUT ->
                "A statement of " + place + " took longer than "
                        + refused.statement()
                                .limit()
                                .map(limit -> limit.toMillis() / 1000.0 + " s")
                                .orElse("it may")
                        + " and was ended. Ask for less at a time, add an index, or raise [databases." + database
                        + "] statement_timeout.";
            case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, OTHER ->
                dialect.name() + " refused a statement of " + place + ": " + failure.message() + ".";
        };
        return switch (failure.kind()) {
            case LOCKED -> new DatabaseUnavailable(with(refused, message), refused);
            case TIMEOUT -> new DatabaseTimeout(with(refused, message), refused);
            default -> new DatabaseException(with(refused, message), refused);
        };
    }

    private static IntegrityException integrity(
            IntegrityException.Kind kind, StatementException refused, String message) {
        return new IntegrityException(kind, with(refused, message), refused);
    }

    private static String with(StatementException refused, String message) {
        return message + " Statement: " + refused.statement().sql();
    }

    private static String fields(ModelType<?> type, List<String> columns, String unknown) {
        String known = type.fields().stream()
                .filter(field -> columns.contains(field.column()) || columns.contains(index(type, field)))
                .map(ModelField::name)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? unknown : known;
    }

    /** Returns the index by which a column is unique: some databases name that one instead of its columns. */
    private static String index(ModelType<?> type, ModelField field) {
        return field.primaryKey()
                ? "PRIMARY"
                : ConstraintNames.index(type.table(), new IndexSchema(List.of(field.column()), true));
    }

    /** Whether a field can stand in the way of a deletion: itself, or by what refers to its object in turn. */
    private static boolean holds(ModelField field, ModelType<?> target) {
        return field.type() instanceof FieldType.Reference reference
                && reference.target().get() == target
                && reference.onDelete() != OnDelete.SET_NULL
                && reference.onDelete() != OnDelete.SET_DEFAULT;
    }

    private static String references(ModelType<?> type) {
        return type.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Reference)
                .map(ModelField::name)
                .collect(Collectors.joining(" or "));
    }
}
