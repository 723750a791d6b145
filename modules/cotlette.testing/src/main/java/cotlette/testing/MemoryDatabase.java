package cotlette.testing;

import java.util.ArrayList;
import java.util.List;

/** A database in memory, which its application makes and which ends with it. */
record MemoryDatabase(String name, String url, String product) implements TestDatabase {
    @Override
    public List<String> emptying(List<String> quotedTables) {
        List<String> statements = new ArrayList<>();
        boolean h2 = product.equals("h2");
        statements.add(h2 ? "SET REFERENTIAL_INTEGRITY FALSE" : "PRAGMA defer_foreign_keys = ON");
        quotedTables.forEach(table -> statements.add("DELETE FROM " + table));
        if (h2) {
            statements.add("SET REFERENTIAL_INTEGRITY TRUE");
        }
        return statements;
    }

    @Override
    public void close() {
        // Nobody but the application had it.
    }
}
