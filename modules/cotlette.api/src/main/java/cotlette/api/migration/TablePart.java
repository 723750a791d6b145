package cotlette.api.migration;

import cotlette.api.base.Stability;

/**
 * What a table is made of.
 *
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public sealed interface TablePart permits ColumnSchema, CheckSchema {}
