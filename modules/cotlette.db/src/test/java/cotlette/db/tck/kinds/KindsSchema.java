package cotlette.db.tck.kinds;

import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.binary;
import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.date;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.doublePrecision;
import static cotlette.api.migration.Schema.duration;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.json;
import static cotlette.api.migration.Schema.smallint;
import static cotlette.api.migration.Schema.text;
import static cotlette.api.migration.Schema.time;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.uuid;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Operation;

/** The table of {@link Sample}, as its migration would make it. */
public final class KindsSchema {
    public static final Operation TABLE = createTable(
            "kinds_sample",
            autoKey("id"),
            smallint("small").orNull(),
            smallint("positive_small").orNull(),
            integer("whole").orNull(),
            integer("positive").orNull(),
            bigint("big").orNull(),
            doublePrecision("real").orNull(),
            decimal("decimal", 38, 10).orNull(),
            bool("truth").orNull(),
            varchar("line", 20).orNull(),
            text("text").orNull(),
            varchar("email", 254).orNull(),
            varchar("url", 200).orNull(),
            varchar("slug", 50).orNull(),
            varchar("ip", 45).orNull(),
            varchar("file", 100).orNull(),
            varchar("image", 100).orNull(),
            varchar("path", 100).orNull(),
            date("day").orNull(),
            time("time").orNull(),
            timestamp("instant").orNull(),
            duration("span").orNull(),
            uuid("uuid").orNull(),
            json("json").orNull(),
            binary("bytes", 300).orNull(),
            varchar("size", 50).orNull());

    private KindsSchema() {}
}
