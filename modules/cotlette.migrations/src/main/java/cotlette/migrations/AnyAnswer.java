package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;

/** Answers where only the fact counts that something has changed. */
final class AnyAnswer implements Questioner {
    @Override
    public Object fillingFor(String place, ColumnSchema column) {
        return switch (column.type()) {
            case ColumnType.Smallint _, ColumnType.Int _ -> 0;
            case ColumnType.Bigint _ -> 0L;
            case ColumnType.Bool _ -> false;
            default -> "";
        };
    }

    @Override
    public boolean isRenamed(Kind kind, String gone, String added) {
        return true;
    }
}
