package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words of migrations, to be imported statically.
 *
 * {@snippet :
 * import static cotlette.api.migration.Schema.*;
 *
 * createTable("home_article",
 *         autoKey("id"),
 *         varchar("title", 200).withUnique(),
 *         text("body").orNull(),
 *         bigint("author_id").references("home_author", "id", RESTRICT).withIndex());
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public final class Schema {
    /** Deletes rows that refer to a deleted one. */
    public static final ReferenceAction CASCADE = ReferenceAction.CASCADE;

    /** Refuses to delete a row that others refer to. */
    public static final ReferenceAction RESTRICT = ReferenceAction.RESTRICT;

    /** Sets references to a deleted row to null. */
    public static final ReferenceAction SET_NULL = ReferenceAction.SET_NULL;

    /** See {@link ReferenceAction#SET_DEFAULT}. */
    public static final ReferenceAction SET_DEFAULT = ReferenceAction.SET_DEFAULT;

    /** See {@link ReferenceAction#NO_ACTION}. */
    public static final ReferenceAction NO_ACTION = ReferenceAction.NO_ACTION;

    private Schema() {}

    /** Creates a table of columns and checks. */
    public static Operation createTable(String name, TablePart... parts) {
        return new Operation.CreateTable(
                new TableSchema(name, only(ColumnSchema.class, parts), List.of(), only(CheckSchema.class, parts)));
    }

    private static <P> List<P> only(Class<P> kind, TablePart... parts) {
        return Arrays.stream(parts).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** A condition on the columns of a table that all its rows fulfil: {@code check("price_positive", "price > 0")}. */
    public static CheckSchema check(String name, String condition) {
        return new CheckSchema(name, condition);
    }

    /** Gives a table a check. */
    public static Operation addCheck(String table, CheckSchema check) {
        return new Operation.AddCheck(Names.check(table), check);
    }

    /** Drops the check of this name from a table. */
    public static Operation dropCheck(String table, String check) {
        return new Operation.DropCheck(Names.check(table), Names.check(check));
    }

    /** An index with a name of its own, over columns and expressions: {@code index("title_any_case", "lower(title)")}. */
    public static IndexSchema index(String name, String... parts) {
        return new IndexSchema(List.of(parts), false, name, "");
    }

    /** Gives a table an index. */
    public static Operation addIndex(String table, IndexSchema index) {
        return new Operation.AddIndex(Names.check(table), index);
    }

    /** Drops an index of a table. */
    public static Operation dropIndex(String table, IndexSchema index) {
        return new Operation.DropIndex(Names.check(table), index);
    }

    /** Drops an index over columns of a table. */
    public static Operation dropIndex(String table, String... columns) {
        return new Operation.DropIndex(Names.check(table), new IndexSchema(List.of(columns), false));
    }

    /** Drops an index over columns of a table, in all of which no two rows have the same values. */
    public static Operation dropUniqueIndex(String table, String... columns) {
        return new Operation.DropIndex(Names.check(table), new IndexSchema(List.of(columns), true));
    }

    /** Drops a table, and its rows. */
    public static Operation dropTable(String name) {
        return new Operation.DropTable(Names.check(name));
    }

    /** Gives a table another name. */
    public static Operation renameTable(String name, String to) {
        return new Operation.RenameTable(Names.check(name), Names.check(to));
    }

    /** Adds a column, which must be nullable, have a default or be computed, to a table. */
    public static Operation addColumn(String table, ColumnSchema column) {
        return new Operation.AddColumn(Names.check(table), column, Optional.empty());
    }

    /** Adds a column to a table, and fills it in the rows that exist: {@code addColumn("home_page", varchar("title", 200), filledWith("?"))}. */
    public static Operation addColumn(String table, ColumnSchema column, Filling filling) {
        return new Operation.AddColumn(Names.check(table), column, Optional.of(filling));
    }

    /** Drops a column, and what it holds. */
    public static Operation dropColumn(String table, String column) {
        return new Operation.DropColumn(Names.check(table), Names.check(column));
    }

    /** Gives a column another name. */
    public static Operation renameColumn(String table, String column, String to) {
        return new Operation.RenameColumn(Names.check(table), Names.check(column), Names.check(to));
    }

    /** Gives a column another type or other options: those of {@code column}, whose name it has. */
    public static Operation alterColumn(String table, ColumnSchema column) {
        return new Operation.AlterColumn(Names.check(table), column, Optional.empty());
    }

    /** Gives a column another type or other options, and fills it in rows where it is null. */
    public static Operation alterColumn(String table, ColumnSchema column, Filling filling) {
        return new Operation.AlterColumn(Names.check(table), column, Optional.of(filling));
    }

    /** What rows that exist get, once, in a column that becomes required: as {@link ColumnSchema#withDefault} takes it. */
    public static Filling filledWith(Object value) {
        return new Filling(value);
    }

    /** Gives a table an index over columns. */
    public static Operation addIndex(String table, String... columns) {
        return new Operation.AddIndex(Names.check(table), new IndexSchema(List.of(columns), false));
    }

    /** Gives a table an index over columns, in all of which no two rows have the same values. */
    public static Operation addUniqueIndex(String table, String... columns) {
        return new Operation.AddIndex(Names.check(table), new IndexSchema(List.of(columns), true));
    }

    /** A primary key of 64 bits that the database counts up. */
    public static ColumnSchema autoKey(String name) {
        return new ColumnSchema(name, new ColumnType.Bigint()).asIdentity();
    }

    /** Text of at most {@code length} characters. */
    public static ColumnSchema varchar(String name, int length) {
        return new ColumnSchema(name, new ColumnType.Varchar(length));
    }

    /** Text of any length. */
    public static ColumnSchema text(String name) {
        return new ColumnSchema(name, new ColumnType.Text());
    }

    /** A whole number of 32 bits. */
    public static ColumnSchema integer(String name) {
        return new ColumnSchema(name, new ColumnType.Int());
    }

    /** A whole number of 64 bits. */
    public static ColumnSchema bigint(String name) {
        return new ColumnSchema(name, new ColumnType.Bigint());
    }

    /** True or false. */
    public static ColumnSchema bool(String name) {
        return new ColumnSchema(name, new ColumnType.Bool());
    }

    /** A point in time. */
    public static ColumnSchema timestamp(String name) {
        return new ColumnSchema(name, new ColumnType.Timestamp());
    }

    /** A whole number of 16 bits. */
    public static ColumnSchema smallint(String name) {
        return new ColumnSchema(name, new ColumnType.Smallint());
    }

    /** A floating-point number of 64 bits. */
    public static ColumnSchema doublePrecision(String name) {
        return new ColumnSchema(name, new ColumnType.DoublePrecision());
    }

    /** An exact decimal number of {@code precision} digits, {@code scale} of them after the point. */
    public static ColumnSchema decimal(String name, int precision, int scale) {
        return new ColumnSchema(name, new ColumnType.Decimal(precision, scale));
    }

    /** A day. */
    public static ColumnSchema date(String name) {
        return new ColumnSchema(name, new ColumnType.Date());
    }

    /** A time of the day. */
    public static ColumnSchema time(String name) {
        return new ColumnSchema(name, new ColumnType.Time());
    }

    /** A span of time. */
    public static ColumnSchema duration(String name) {
        return new ColumnSchema(name, new ColumnType.Duration());
    }

    /** A universally unique identifier. */
    public static ColumnSchema uuid(String name) {
        return new ColumnSchema(name, new ColumnType.Uuid());
    }

    /** A JSON value. */
    public static ColumnSchema json(String name) {
        return new ColumnSchema(name, new ColumnType.Json());
    }

    /** At most {@code length} bytes. */
    public static ColumnSchema binary(String name, int length) {
        return new ColumnSchema(name, new ColumnType.Binary(length));
    }
}
