package guestbook.migrations;

import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.text;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Migration;
import cotlette.api.migration.Operation;
import java.util.List;

/** Create table guestbook_entry. */
public final class M0001_initial implements Migration {
    @Override
    public String version() {
        return "20261122164518";
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                createTable(
                        "guestbook_entry",
                        autoKey("id"),
                        varchar("name", 50),
                        text("text"),
                        timestamp("written")));
    }
}
