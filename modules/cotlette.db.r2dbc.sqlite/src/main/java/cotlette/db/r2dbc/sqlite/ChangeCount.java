package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Result;

/** How many rows a statement has changed. */
record ChangeCount(long value) implements Result.UpdateCount {}
