package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.List;

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

    /** Creates a table. */
    public static Operation createTable(String name, ColumnSchema... columns) {
        return new Operation.CreateTable(new TableSchema(name, List.of(columns)));
    }

    /** Adds a column, which must be nullable or have a default, to a table. */
    public static Operation addColumn(String table, ColumnSchema column) {
        return new Operation.AddColumn(Names.check(table), column);
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
