package example.people.migrations;

import static cotlette.api.migration.Schema.SET_NULL;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.text;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Migration;
import cotlette.api.migration.Operation;
import java.util.List;

/** Create table people_group, create table people_user. */
public final class M0001_initial implements Migration {
    @Override
    public String version() {
        return "20261122120000";
    }

    @Override
    public List<Operation> operations() {
        return List.of(
                createTable(
                        "people_group",
                        autoKey("id"),
                        varchar("name", 50).withUnique(),
                        text("description")),
                createTable(
                        "people_user",
                        autoKey("id"),
                        varchar("name", 50),
                        varchar("email", 254).withUnique(),
                        integer("age"),
                        bool("active"),
                        bigint("group_id").references("people_group", "id", SET_NULL).orNull().withIndex(),
                        timestamp("joined")));
    }
}
