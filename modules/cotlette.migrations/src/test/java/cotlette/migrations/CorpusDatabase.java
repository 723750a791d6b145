package cotlette.migrations;

import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestMysql;
import cotlette.db.tck.TestPostgresql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The databases of the corpus: where they are, and how each says by itself what its tables are. */
enum CorpusDatabase {
    SQLITE {
        @Override
        String url(String name) {
            return "sqlite:///" + name + ".sqlite3";
        }

        @Override
        List<String> tables(Connection connection) throws SQLException {
            return texts(
                    connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
        }

        @Override
        List<String> dump(Connection connection, String table) throws SQLException {
            return texts(
                            connection,
                            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND tbl_name = '" + table + "'")
                    .stream()
                    .flatMap(sql -> sql.startsWith("CREATE TABLE") ? DumpText.clauses(sql) : Stream.of(sql))
                    .toList();
        }

        @Override
        List<String> withoutTables(List<String> tables) {
            return around("PRAGMA foreign_keys = OFF", tables, "DROP TABLE ", "PRAGMA foreign_keys = ON");
        }
    },
    H2 {
        @Override
        String url(String name) {
            return "h2:///" + name;
        }

        @Override
        List<String> tables(Connection connection) throws SQLException {
            return texts(connection, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'PUBLIC'");
        }

        // Names that H2 gives by itself, of keys, are numbers; the next number of a column that counts is a matter of
        // the rows.
        @Override
        List<String> dump(Connection connection, String table) throws SQLException {
            return texts(connection, "SCRIPT NODATA TABLE \"" + table + "\"").stream()
                    .filter(sql -> sql.contains("\"PUBLIC\".\"" + table + "\"") && !sql.startsWith("--"))
                    .map(sql -> sql.replaceAll(" RESTART WITH \\d+", "")
                            .replaceAll("CONSTRAINT \"PUBLIC\".\"CONSTRAINT_[0-9A-F_]+\"", "CONSTRAINT"))
                    .flatMap(sql -> sql.startsWith("CREATE CACHED TABLE") ? DumpText.clauses(sql) : Stream.of(sql))
                    .toList();
        }

        @Override
        List<String> withoutTables(List<String> tables) {
            return tables.stream()
                    .map(table -> "DROP TABLE \"" + table + "\" CASCADE")
                    .toList();
        }
    },
    POSTGRESQL {
        @Override
        String url(String name) {
            return TestPostgresql.freshUrl();
        }

        @Override
        List<String> tables(Connection connection) throws SQLException {
            return texts(connection, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()");
        }

        // What pg_dump would read from the catalogs; the server of these tests comes without that.
        @Override
        List<String> dump(Connection connection, String table) throws SQLException {
            return texts(connection, """
                    SELECT line FROM (
                        SELECT attnum AS position, concat_ws(' ', 'column', attname, format_type(atttypid, atttypmod),
                            attnotnull, attidentity, attgenerated, pg_get_expr(adbin, adrelid), collname) AS line
                        FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
                        LEFT JOIN pg_collation ON pg_collation.oid = attcollation
                        WHERE attrelid = '"TABLE"'::regclass AND attnum > 0 AND NOT attisdropped
                        UNION ALL
                        SELECT 10000, concat_ws(' ', conname, pg_get_constraintdef(oid), convalidated)
                        FROM pg_constraint WHERE conrelid = '"TABLE"'::regclass
                        UNION ALL
                        SELECT 10000, replace(pg_get_indexdef(indexrelid), current_schema() || '.', '')
                        FROM pg_index WHERE indrelid = '"TABLE"'::regclass
                        UNION ALL
                        SELECT 10000, concat_ws(' ', 'sequence', relname, attname, seqstart, seqincrement, seqmin, seqmax, seqcycle)
                        FROM pg_depend JOIN pg_class ON pg_class.oid = objid AND relkind = 'S'
                        JOIN pg_sequence ON seqrelid = objid
                        JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
                        WHERE refobjid = '"TABLE"'::regclass) AS lines
                    ORDER BY position
                    """.replace("TABLE", table));
        }

        @Override
        List<String> withoutTables(List<String> tables) {
            return tables.stream()
                    .map(table -> "DROP TABLE \"" + table + "\" CASCADE")
                    .toList();
        }
    },
    MYSQL {
        @Override
        String url(String name) {
            return TestMysql.freshUrl();
        }
    },
    MARIADB {
        @Override
        String url(String name) {
            return TestMariadb.freshUrl();
        }
    };

    /** Returns the URL of an empty database. */
    abstract String url(String name);

    List<String> tables(Connection connection) throws SQLException {
        return texts(connection, "SELECT table_name FROM information_schema.tables WHERE table_schema = database()");
    }

    /** Returns what a table is, part by part: its columns in their order, and then the rest. */
    List<String> dump(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW CREATE TABLE \"" + table + "\"")) {
            row.next();
            return DumpText.clauses(
                            row.getString(2).replaceAll(" AUTO_INCREMENT=\\d+|/\\*!50100 TABLESPACE \\S+ \\*/", ""))
                    .toList();
        }
    }

    List<String> withoutTables(List<String> tables) {
        return around("SET foreign_key_checks = 0", tables, "DROP TABLE ", "SET foreign_key_checks = 1");
    }

    /** Returns what all tables are; only the columns are in their order. */
    final Map<String, List<String>> dump(Connection connection) throws SQLException {
        Map<String, List<String>> dump = new TreeMap<>();
        for (String table : tables(connection)) {
            dump.put(table, dump(connection, table));
        }
        return dump;
    }

    static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static List<String> around(String first, List<String> tables, String each, String last) {
        return Stream.of(Stream.of(first), tables.stream().map(table -> each + '"' + table + '"'), Stream.of(last))
                .flatMap(part -> part)
                .collect(Collectors.toList());
    }
}
