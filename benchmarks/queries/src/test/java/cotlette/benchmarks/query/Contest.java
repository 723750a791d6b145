package cotlette.benchmarks.query;

import cotlette.api.orm.Databases;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.settings.Settings;
import cotlette.core.RunningApplication;
import cotlette.db.SqlDatabase;
import cotlette.db.tck.SchemaWriter;
import cotlette.db.tck.TckApplication;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.LibrarySchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/**
 * One database, as Cotlette and its peers reach it.
 *
 * @param jdbc Cotlette over JDBC
 * @param r2dbc Cotlette over R2DBC
 */
record Contest(
        String name,
        RunningApplication jdbc,
        RunningApplication r2dbc,
        JdbcPeer jdbcPeer,
        R2dbcPeer r2dbcPeer,
        String quote)
        implements AutoCloseable {
    static final String JDBC = "JDBC driver";
    static final String R2DBC = "R2DBC driver";

    static final long ROWS = 1_000;

    /** Makes the database at a URL of the synchronous mode, and fills it. */
    static Contest open(String name, Path folder, String url, JdbcPeer jdbcPeer, R2dbcPeer r2dbcPeer, String quote) {
        RunningApplication jdbc = TckApplication.start(folder, new DatabaseSettings(url));
        SqlDatabase database = (SqlDatabase) jdbc.service(Databases.class).get(Settings.DEFAULT_DATABASE);
        SchemaWriter ddl = new SchemaWriter(database.backend().dialect());
        LibrarySchema.OPERATIONS.forEach(operation -> ddl.write(operation).forEach(database::execute));
        jdbc.run(() -> {
            List<Author> authors = new ArrayList<>();
            for (int i = 0; i < ROWS; i++) {
                Author author = new Author();
                author.name = "author number " + i;
                author.email = "author" + i + "@example.org";
                authors.add(author);
            }
            Author.objects.bulkCreate(authors);
        });
        String scheme = url.substring(0, url.indexOf(':'));
        RunningApplication r2dbc =
                TckApplication.start(folder, new DatabaseSettings(url.replace(scheme + ":", scheme + "+r2dbc:")));
        return new Contest(name, jdbc, r2dbc, jdbcPeer, r2dbcPeer, quote);
    }

    /** Returns those who fetch one object by its key. */
    List<Slices.Contestant> one() {
        String sql = quoted(Line.ONE);
        return contestants(
                () -> jdbcPeer.ask(sql, 500),
                () -> r2dbcPeer.ask(sql, 500),
                () -> List.of(Author.objects.get(500L)),
                () -> Author.objects.async().get(500L).thenApply(List::of));
    }

    /** Returns those who fetch a thousand. */
    List<Slices.Contestant> many() {
        String sql = quoted(Line.MANY);
        return contestants(
                () -> jdbcPeer.ask(sql, ROWS),
                () -> r2dbcPeer.ask(sql, ROWS),
                () -> Author.objects.orderBy("id").slice(0, ROWS).execute(),
                () -> Author.objects.orderBy("id").slice(0, ROWS).async().execute());
    }

    private List<Slices.Contestant> contestants(
            Supplier<List<Line>> jdbcAlone,
            Supplier<List<Line>> r2dbcAlone,
            Supplier<List<Author>> plain,
            Supplier<CompletionStage<List<Author>>> later) {
        return List.of(
                new Slices.Contestant(JDBC, () -> Used.up(jdbcAlone.get())),
                new Slices.Contestant("Cotlette over JDBC", () -> jdbc.run(() -> Used.up(plain.get()))),
                new Slices.Contestant(
                        "Cotlette over JDBC, async",
                        () -> jdbc.run(
                                () -> Used.up(later.get().toCompletableFuture().join()))),
                new Slices.Contestant(R2DBC, () -> Used.up(r2dbcAlone.get())),
                new Slices.Contestant("Cotlette over R2DBC", () -> r2dbc.run(() -> Used.up(plain.get()))),
                new Slices.Contestant(
                        "Cotlette over R2DBC, async",
                        () -> r2dbc.run(
                                () -> Used.up(later.get().toCompletableFuture().join()))));
    }

    private String quoted(String sql) {
        return sql.replace("\"", quote);
    }

    @Override
    public void close() {
        r2dbcPeer.close();
        jdbcPeer.close();
        r2dbc.close();
        jdbc.close();
    }
}
