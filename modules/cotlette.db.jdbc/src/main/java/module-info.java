/** The blocking backend: databases over JDBC. */
module cotlette.db.jdbc {
    requires transitive cotlette.db;
    requires java.sql;
}
