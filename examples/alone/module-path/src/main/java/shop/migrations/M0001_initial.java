package shop.migrations;

import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Migration;
import cotlette.api.migration.Operation;
import java.util.List;

/** Create table shop_book. */
public final class M0001_initial implements Migration {
    @Override
    public String version() {
        return "20261123080000";
    }

    @Override
    public List<Operation> operations() {
        return List.of(createTable("shop_book", autoKey("id"), varchar("title", 100)));
    }
}
