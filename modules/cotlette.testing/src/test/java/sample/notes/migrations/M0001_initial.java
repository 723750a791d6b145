package sample.notes.migrations;

import static cotlette.api.migration.Schema.RESTRICT;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Migration;
import cotlette.api.migration.Operation;
import java.util.List;

/** Create the tables. */
public final class M0001_initial implements Migration {
    @Override
    public String version() {
        return "20260101000000";
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                createTable("notes_author", autoKey("id"), varchar("name", 50)),
                createTable(
                        "notes_note",
                        autoKey("id"),
                        varchar("title", 50),
                        bigint("author_id")
                                .references("notes_author", "id", RESTRICT)
                                .withIndex()));
    }
}
