package cotlette.benchmarks.query;

import org.jspecify.annotations.Nullable;

/** A row, as code without a framework would keep it. */
record Line(
        long id,
        String name,
        @Nullable String email,
        @Nullable Long masterpiece) {
    static final String ONE =
            "SELECT \"id\", \"name\", \"email\", \"masterpiece_id\" FROM \"library_author\" WHERE \"id\" = ?";
    static final String MANY =
            "SELECT \"id\", \"name\", \"email\", \"masterpiece_id\" FROM \"library_author\" ORDER BY \"id\" LIMIT ?";
}
