package cotlette.db.ddl;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.Filling;
import java.util.Optional;

/** What stands in for values that were dropped with their column, when the column comes back. */
final class LeastValue {
    private LeastValue() {}

    /** Returns the least value of a column; empty where no single value can be in all rows. */
    static Optional<Filling> of(ColumnSchema column) {
        boolean varies =
                column.unique() || column.primaryKey() || column.reference().isPresent();
        return varies ? Optional.empty() : value(column.type()).map(Filling::new);
    }

    private static Optional<Object> value(ColumnType type) {
        return switch (type) {
            case ColumnType.Varchar _, ColumnType.Text _ -> Optional.of("");
            case ColumnType.Smallint _, ColumnType.Int _ -> Optional.of(0);
            case ColumnType.Bigint _ -> Optional.of(0L);
            case ColumnType.DoublePrecision _ -> Optional.of(0.0);
            case ColumnType.Decimal _ -> Optional.of("0");
            case ColumnType.Bool _ -> Optional.of(false);
            case ColumnType.Date _ -> Optional.of("1970-01-01");
            case ColumnType.Time _ -> Optional.of("00:00");
            case ColumnType.Duration _ -> Optional.of("PT0S");
            case ColumnType.Timestamp _ -> Optional.of("1970-01-01T00:00:00Z");
            case ColumnType.Uuid _ -> Optional.of("00000000-0000-0000-0000-000000000000");
            case ColumnType.Json _ -> Optional.of("{}");
            case ColumnType.Binary _ -> Optional.empty();
        };
    }
}
