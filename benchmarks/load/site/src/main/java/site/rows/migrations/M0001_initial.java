package site.rows.migrations;

import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.text;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Migration;
import cotlette.api.migration.Operation;
import java.util.List;

/** Create table rows_row. */
public final class M0001_initial implements Migration {
    @Override
    public String version() {
        return "20260101000000";
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                createTable(
                        "rows_row",
                        autoKey("id"),
                        varchar("name", 100),
                        text("note")));
    }
}
