package cotlette.db.tck.library;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Operation;
import java.util.List;

/** The table of the places on shelves. */
public final class SlotSchema {
    public static final List<Operation> OPERATIONS = List.of(createTable(
            "library_slot",
            varchar("shelf_id", 10)
                    .asPrimaryKey()
                    .references("library_shelves", "code", CASCADE)
                    .withIndex(),
            integer("place").asPrimaryKey(),
            varchar("label", 20),
            integer("version").withDefault(1)));

    private SlotSchema() {}
}
