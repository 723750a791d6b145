package cotlette.migrations;

import cotlette.api.migration.Migration;
import cotlette.api.migration.Operation;
import java.util.List;

/** Operations that have no migration yet. */
record UnwrittenMigration(List<Operation> operations) implements Migration {
    @Override
    public String version() {
        return "";
    }

    @Override
    public String name() {
        return "that is being made";
    }
}
