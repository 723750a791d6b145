package cotlette.testing;

/** A database in memory, which its application makes and which ends with it. */
record MemoryDatabase(String name, String url) implements TestDatabase {
    @Override
    public void close() {
        // Nobody but the application had it.
    }
}
