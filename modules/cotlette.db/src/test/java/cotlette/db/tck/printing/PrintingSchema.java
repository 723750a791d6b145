package cotlette.db.tck.printing;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.addUniqueIndex;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Operation;
import java.util.List;

/** The tables of printing, as its migration would make them. */
public final class PrintingSchema {
    public static final List<Operation> OPERATIONS = List.of(
            createTable("printing_press", autoKey("id"), varchar("name", 40)),
            createTable(
                    "printing_edition",
                    varchar("title", 40),
                    integer("year"),
                    autoKey("id"),
                    bigint("press_id")
                            .references("printing_press", "id", CASCADE)
                            .withIndex()),
            createTable(
                    "printing_edition_sellers",
                    autoKey("id"),
                    bigint("edition_id")
                            .references("printing_edition", "id", CASCADE)
                            .withIndex(),
                    bigint("press_id")
                            .references("printing_press", "id", CASCADE)
                            .withIndex()),
            addUniqueIndex("printing_edition_sellers", "edition_id", "press_id"));

    private PrintingSchema() {}
}
