/** From query trees to SQL, for every database. */
module cotlette.db {
    requires transitive cotlette.api;
}
