package cotlette.db.tck.library;

import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Operation;
import java.util.List;

/** The table of parcels: what a migration makes of custom fields needs none of their types. */
public final class ParcelSchema {
    public static final List<Operation> OPERATIONS = List.of(createTable(
            "library_parcel",
            autoKey("id"),
            varchar("price", 20).orNull(),
            decimal("weight", 8, 3).withIndex().withDefault("0.5"),
            varchar("code", 30).orNull().withUnique()));

    private ParcelSchema() {}
}
