package cotlette.db;

/** The names of the tables in one statement, also those of its sub-queries. */
final class Aliases {
    private int given;

    String next() {
        return "t" + given++;
    }

    /** Returns how many tables have a name so far. */
    int given() {
        return given;
    }
}
