package cotlette.benchmarks.query;

import cotlette.db.tck.TestMariadb;
import cotlette.db.tck.TestPostgresql;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a query costs in each mode, as ratios to what it costs with the drivers alone: one caller, one query after the other. */
final class QueryBenchmark {
    private static final List<String> DATABASES = List.of("SQLite", "PostgreSQL", "MariaDB");

    private QueryBenchmark() {}

    public static void main(String[] names) throws IOException {
        for (String name : names.length == 0 ? DATABASES : List.of(names)) {
            try (Contest contest = open(name)) {
                print(name + ", one object by its key", new Slices().measure(contest.one()));
                print(name + ", 1,000 objects", new Slices().measure(contest.many()));
            }
        }
        System.exit(0);
    }

    private static Contest open(String name) throws IOException {
        Path folder = Files.createTempDirectory("cotlette-queries");
        return switch (name) {
            case "SQLite" -> {
                Path file = folder.resolve("queries.sqlite3");
                yield Contest.open(
                        name,
                        folder,
                        "sqlite:///" + file,
                        new JdbcPeer("jdbc:sqlite:" + file, "", ""),
                        new R2dbcPeer("r2dbc:sqlite:///" + file, "?"),
                        "\"");
            }
            case "PostgreSQL" -> {
                URI url = URI.create(TestPostgresql.freshUrl());
                yield Contest.open(
                        name,
                        folder,
                        url.toString(),
                        new JdbcPeer("jdbc:postgresql://" + place(url), user(url), password(url)),
                        new R2dbcPeer("r2dbc:" + url, "$1"),
                        "\"");
            }
            case "MariaDB" -> {
                URI url = URI.create(TestMariadb.freshUrl());
                yield Contest.open(
                        name,
                        folder,
                        url.toString(),
                        new JdbcPeer("jdbc:mariadb://" + place(url) + "?sslMode=disable", user(url), password(url)),
                        new R2dbcPeer(
                                "r2dbc:mysql://" + url.getRawAuthority() + url.getRawPath()
                                        + "?tcpNoDelay=true&useServerPrepareStatement=true",
                                "?"),
                        "`");
            }
            default ->
                throw new IllegalArgumentException("There is no " + name + " here; there are " + DATABASES + ".");
        };
    }

    private static String place(URI url) {
        return url.getHost() + ":" + url.getPort() + url.getRawPath();
    }

    private static String user(URI url) {
        return url.getUserInfo().substring(0, url.getUserInfo().indexOf(':'));
    }

    private static String password(URI url) {
        return url.getUserInfo().substring(url.getUserInfo().indexOf(':') + 1);
    }

    private static void print(String title, Map<String, Slices.Cost> costs) {
        double jdbc = costs.get(Contest.JDBC).nanos();
        double r2dbc = costs.get(Contest.R2DBC).nanos();
        System.out.printf(
                Locale.ROOT,
                "%n%s%n%-28s %10s %10s %10s %10s %10s%n",
                title,
                "",
                "µs",
                "of JDBC",
                "of R2DBC",
                "CPU µs",
                "kB");
        costs.forEach((name, cost) -> System.out.printf(
                Locale.ROOT,
                "%-28s %10.1f %10.2f %10.2f %10.1f %10.1f%n",
                name,
                cost.nanos() / 1_000,
                cost.nanos() / jdbc,
                cost.nanos() / r2dbc,
                cost.cpuNanos() / 1_000,
                cost.bytes() / 1_000));
    }
}
