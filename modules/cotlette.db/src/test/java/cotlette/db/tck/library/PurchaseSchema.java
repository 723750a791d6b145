package cotlette.db.tck.library;

import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.date;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Operation;
import java.util.List;

/** The tables with computed columns. */
public final class PurchaseSchema {
    public static final Operation.CreateTable PURCHASES = (Operation.CreateTable) createTable(
            "library_purchase",
            autoKey("id"),
            decimal("total", 12, 2).orNull().storedAs("price * amount"),
            varchar("title", 40),
            varchar("cry", 60).withUnique().storedAs("upper(title) || ' isn''t cheap'"),
            decimal("price", 8, 2).orNull(),
            decimal("third", 8, 2).orNull().storedAs("price / 3"),
            integer("amount"),
            bool("large").storedAs("amount > 10 or price > 100"),
            timestamp("bought").orNull(),
            integer("year").orNull().storedAs("year(bought)"),
            date("day").orNull().withIndex().storedAs("date(bought)"));
    public static final List<Operation> OPERATIONS = List.of(
            PURCHASES,
            createTable(
                    "library_tariff",
                    integer("twice").storedAs("rate * 2"),
                    integer("rate").orNull(),
                    decimal("exact", 6, 2).storedAs("coalesce(rate, 1)"),
                    varchar("code", 10).asPrimaryKey()));

    private PurchaseSchema() {}
}
