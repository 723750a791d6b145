/** SQLite, as far as it is the same for the backends over JDBC and R2DBC. Of no use to others. */
module cotlette.db.sqlite {
    requires transitive cotlette.db;
    requires transitive java.sql;
    requires org.xerial.sqlitejdbc;

    exports cotlette.db.sqlite;
}
