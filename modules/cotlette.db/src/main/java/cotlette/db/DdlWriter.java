package cotlette.db;

import static java.util.Objects.requireNonNull;

import cotlette.api.base.Stability;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes changes of the schema as statements of a database. Immutable.
 *
 * {@snippet :
 * List<String> statements = new DdlWriter(dialect).write(addColumn("home_page", varchar("subtitle", 200).withDefault("")));
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class DdlWriter {
    /** The longest name that all databases take. */
    private static final int LONGEST_NAME = 63;

    private final Dialect dialect;

    /** Creates a writer for a database. */
    public DdlWriter(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * Returns the statements that do what {@code operation} says, in order.
     *
     * @throws OrmException when it has an expression, whose columns {@link #write(Operation, TableSchema)} must know
     */
    public List<String> write(Operation operation) {
        return write(operation, new TableSchema(operation.tableName(), List.of()));
    }

    /**
     * Returns the statements that do what {@code operation} says, in order.
     *
     * @param table the table that it changes, as it is before
     * @throws OrmException when the database cannot do it, or an expression cannot be read
     */
    public List<String> write(Operation operation, TableSchema table) {
        ConstraintWriter constraints = new ConstraintWriter(dialect, table);
        return switch (operation) {
            case Operation.CreateTable(TableSchema created) -> create(created);
            case Operation.AddColumn add -> add(table.with(add.column()), add.column());
            case Operation.RemoveColumn remove -> remove(remove.table(), remove.column());
            case Operation.AddIndex add -> List.of(constraints.add(add.index()));
            case Operation.RemoveIndex remove -> List.of(constraints.remove(remove.index()));
            case Operation.AddCheck add -> List.of(constraints.add(add.check()));
            case Operation.RemoveCheck remove -> List.of(constraints.remove(remove.check()));
        };
    }

    private List<String> create(TableSchema table) {
        List<String> key = table.columns().stream()
                .filter(ColumnSchema::primaryKey)
                .map(column -> dialect.quote(column.name()))
                .toList();
        boolean composite = key.size() > 1;
        ConstraintWriter constraints = new ConstraintWriter(dialect, table);
        List<String> parts = new ArrayList<>();
        table.columns().forEach(column -> parts.add(definition(table, column, column.primaryKey() && !composite)));
        if (composite) {
            parts.add("PRIMARY KEY (" + String.join(", ", key) + ")");
        }
        table.columns().forEach(column -> clause(table.name(), column).forEach(parts::add));
        table.checks().forEach(check -> parts.add(constraints.check(check)));
        List<String> statements = new ArrayList<>();
        statements.add(
                "CREATE TABLE " + dialect.quote(table.name()) + " (\n    " + String.join(",\n    ", parts) + "\n)");
        for (ColumnSchema column : table.columns()) {
            statements.addAll(indexes(table.name(), column));
        }
        return statements;
    }

    private List<String> add(TableSchema table, ColumnSchema column) {
        if (column.generated().filter(ColumnSchema.Generated::stored).isPresent() && !dialect.addsStoredColumns()) {
            throw new OrmException("The column " + table.name() + "." + column.name() + " cannot be added: "
                    + dialect.name() + " adds no computed column that is kept to a table that exists. Nothing was "
                    + "changed. Let it be computed when it is read: stored = false, or virtualAs(…) in the migration.");
        }
        List<String> statements = new ArrayList<>();
        statements.add(alter(table.name())
                + dialect.addColumn()
                + definition(table, column, false)
                + clause(table.name(), column).map(clause -> ", ADD " + clause).collect(Collectors.joining()));
        statements.addAll(indexes(table.name(), column));
        return statements;
    }

    /** What is over the column goes first, because not every database lets it go with the column. */
    private List<String> remove(String table, ColumnSchema column) {
        List<String> statements = new ArrayList<>();
        if (column.unique() && dialect.refersToConstraints()) {
            statements.add(dropConstraint(table, name(table, column.name(), "unique")));
        }
        if (column.unique() || column.indexed()) {
            statements.add(new ConstraintWriter(dialect, new TableSchema(table, List.of()))
                    .remove(new IndexSchema(List.of(column.name()), column.unique())));
        }
        if (isRequiredByCheck(column)) {
            statements.add(dropConstraint(table, ConstraintWriter.checkName(table, column.name() + "_required")));
        }
        if (column.positive() && dialect.changesChecks()) {
            statements.add(dropConstraint(table, ConstraintWriter.checkName(table, column.name())));
        }
        statements.add(alter(table) + "DROP COLUMN " + dialect.quote(column.name()));
        return statements;
    }

    private String dropConstraint(String table, String constraint) {
        return alter(table) + "DROP CONSTRAINT " + dialect.quote(constraint);
    }

    private String alter(String table) {
        return "ALTER TABLE " + dialect.quote(table) + " ";
    }

    private String definition(TableSchema table, ColumnSchema column, boolean key) {
        String name = dialect.quote(column.name()) + " ";
        if (column.identity()) {
            return name + dialect.identity();
        }
        return name
                + dialect.type(column.type())
                + column.defaultValue()
                        .map(value -> " DEFAULT " + literal(column.type(), value))
                        .orElse("")
                + column.generated()
                        .map(generated -> computed(table, column, generated))
                        .orElse("")
                + (column.nullable() || isRequiredByCheck(column) ? "" : " NOT NULL")
                + (key ? " PRIMARY KEY" : "")
                + (dialect.keepsReferencesInColumns()
                        ? column.reference().map(this::reference).orElse("") + positive(table.name(), column, " ")
                        : "");
    }

    private String computed(TableSchema table, ColumnSchema column, ColumnSchema.Generated generated) {
        try {
            return " GENERATED ALWAYS AS (" + SchemaExpression.generated(dialect, table, column, generated.expression())
                    + ")" + dialect.generated(generated.stored());
        } catch (OrmException refused) {
            throw new OrmException(
                    "The column " + table.name() + "." + column.name() + ", computed as \"" + generated.expression()
                            + "\", cannot be: " + refused.getMessage(),
                    refused);
        }
    }

    private boolean isRequiredByCheck(ColumnSchema column) {
        return column.generated().isPresent() && !column.nullable() && !dialect.computesRequiredColumns();
    }

    /** Returns what a column refers to, and that it has no numbers below 0, as clauses of their own, where the database wants that. */
    private Stream<String> clause(String table, ColumnSchema column) {
        return dialect.keepsReferencesInColumns()
                ? Stream.empty()
                : Stream.of(
                                column.reference()
                                        .map(reference -> "FOREIGN KEY (" + dialect.quote(column.name()) + ")"
                                                + reference(reference))
                                        .orElse(""),
                                positive(table, column, ""),
                                isRequiredByCheck(column) ? required(table, column) : "")
                        .filter(clause -> !clause.isEmpty());
    }

    private String positive(String table, ColumnSchema column, String before) {
        return column.positive()
                ? before + "CONSTRAINT " + dialect.quote(ConstraintWriter.checkName(table, column.name())) + " CHECK ("
                        + dialect.quote(column.name()) + " >= 0)"
                : "";
    }

    private String required(String table, ColumnSchema column) {
        return "CONSTRAINT " + dialect.quote(ConstraintWriter.checkName(table, column.name() + "_required"))
                + " CHECK (" + dialect.quote(column.name()) + " IS NOT NULL)";
    }

    /** The default of a point in time is a text in migrations; it is written as the database keeps points in time. */
    private String literal(ColumnType type, Object written) {
        return dialect.literal(requireNonNull(dialect.bind(fieldType(type), ColumnDefault.read(type, written))));
    }

    private static FieldType fieldType(ColumnType type) {
        return type instanceof ColumnType.Decimal(int precision, int scale)
                ? new FieldType.Decimal(precision, scale)
                : new FieldType.Text();
    }

    private String reference(ColumnSchema.Reference reference) {
        return " REFERENCES " + dialect.quote(reference.table()) + " (" + dialect.quote(reference.column()) + ")"
                + dialect.onDelete(reference.onDelete());
    }

    /** Uniqueness is an index, too, and not part of the column: so it can also be added to a table that exists. */
    private List<String> indexes(String table, ColumnSchema column) {
        if (column.primaryKey() || !(column.unique() || column.indexed())) {
            return List.of();
        }
        String index = new ConstraintWriter(dialect, new TableSchema(table, List.of(column)))
                .add(new IndexSchema(List.of(column.name()), column.unique()));
        return column.unique() && dialect.refersToConstraints()
                ? List.of(index, constraint(table, column.name()))
                : List.of(index);
    }

    /** The constraint takes the index that is there. */
    private String constraint(String table, String column) {
        return alter(table) + "ADD CONSTRAINT " + dialect.quote(name(table, column, "unique")) + " UNIQUE ("
                + dialect.quote(column) + ")";
    }

    /** The same at every call, also where it must be cut: then a hash keeps it apart from others that begin alike. */
    static String name(String table, String column, String kind) {
        String full = table + "_" + column + "_" + kind;
        if (full.length() <= LONGEST_NAME) {
            return full;
        }
        String end = String.format(Locale.ROOT, "_%08x_%s", full.hashCode(), kind);
        return full.substring(0, LONGEST_NAME - end.length()) + end;
    }
}
