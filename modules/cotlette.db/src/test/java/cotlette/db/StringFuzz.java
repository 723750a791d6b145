package cotlette.db;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.migration.Schema;
import cotlette.api.migration.TableSchema;
import cotlette.api.orm.Databases;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QuerySet;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.dialect.H2Dialect;
import cotlette.db.dialect.MariadbDialect;
import cotlette.db.dialect.MysqlDialect;
import cotlette.db.dialect.OracleDialect;
import cotlette.db.dialect.PostgresqlDialect;
import cotlette.db.dialect.SqliteDialect;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import cotlette.db.tck.SchemaWriter;
import cotlette.db.tck.TckApplication;
import cotlette.db.tck.kinds.Sample;
import cotlette.db.tck.kinds.Sample_;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives any texts to all that takes texts. Whatever the texts are, a statement names what the models name and nothing else, and a value never
 * changes its structure. A fuzzer calls {@link #fuzzerTestOneInput}.
 */
public final class StringFuzz {
    private static final Application LIBRARY =
            TckApplication.start(Path.of("").toAbsolutePath(), new DatabaseSettings("sqlite://"));
    private static final Set<String> NAMES = names();
    private static final TableSchema AUTHORS = new TableSchema("library_author", List.of());

    /** How one database is asked. */
    private record Asked(QueryCompiler compiler, Dialect dialect) {
        Asked(Dialect dialect) {
            this(new QueryCompiler(dialect), dialect);
        }

        List<String> rows(QuerySet<?> query) {
            return List.of(
                    compiler.select(query.tree()).statement().sql(),
                    compiler.count(query.tree()).sql(),
                    compiler.exists(query.tree()).sql(),
                    compiler.delete(query.tree()).sql());
        }

        List<String> one(Statement statement) {
            return List.of(statement.sql());
        }
    }

    /** A call with a name and a value: what it sends. */
    private interface Call {
        List<String> of(Asked asked, String name, String value);
    }

    private static final List<Asked> DATABASES = Stream.of(
                    new SqliteDialect(),
                    new PostgresqlDialect(),
                    new H2Dialect(),
                    new MysqlDialect(),
                    new MariadbDialect(),
                    new OracleDialect())
            .map(Asked::new)
            .toList();

    private static final List<Call> CALLS = List.of(
            (asked, name, value) -> asked.rows(Book.objects.filter(name, value)),
            (asked, name, value) -> asked.rows(Author.objects.filter(name, value)),
            (asked, name, value) -> asked.rows(Author.objects.exclude(name, value)),
            (asked, name, value) -> asked.rows(Book.objects.filter(name, List.of(value, value))),
            (asked, name, value) -> asked.rows(Book.objects.filter(name, value.length())),
            (asked, name, value) -> asked.rows(Book.objects.filter(name, true)),
            (asked, name, value) ->
                    asked.rows(Book.objects.filter("title", value).orderBy(name, "-" + name)),
            (asked, name, value) -> asked.one(asked.compiler()
                    .select(Book.objects
                            .filter("blurb", value)
                            .values(name, "id")
                            .tree())
                    .statement()),
            (asked, name, value) -> asked.rows(Book.objects.filter(Book_.title
                    .contains(value)
                    .or(Book_.title.icontains(value))
                    .or(Book_.title.startsWith(value))
                    .or(Book_.title.iendsWith(value))
                    .or(Book_.title.matches(value))
                    .or(Book_.title.imatches(value))
                    .or(Book_.blurb.in(value, value))
                    .or(Book_.title.gt(value)))),
            (asked, name, value) -> asked.rows(Book.objects
                    .filter(Book_.title.replace(value, value).concat(value).eq(value))
                    .orderBy(Book_.title.concat(value).asc())),
            (asked, name, value) -> asked.one(asked.compiler()
                    .update(
                            Book.objects.filter(Book_.author().name.eq(value)).tree(),
                            List.of(Book_.title.set(value), Book_.blurb.set(Book_.title.concat(value))))),
            (asked, name, value) -> asked.rows(Sample.objects.filter("json__" + name, value)),
            (asked, name, value) -> asked.rows(Sample.objects.filter(Sample_.json
                    .at(name)
                    .exists()
                    .or(Sample_.json.at(value.length()).at(name).text().eq(value)))),
            (asked, name, value) -> SchemaWriter.knowing(asked.dialect(), AUTHORS)
                    .write(Schema.addColumn(
                            "library_author", Schema.varchar("t", 40).withDefault(value))));

    private StringFuzz() {}

    /**
     * Makes one call: the first byte says which, and the rest are the name and, after a zero, the value.
     *
     * @throws AssertionError when a statement is not what it must be
     */
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            String[] texts = new String(input, 1, input.length - 1, StandardCharsets.UTF_8).split("\0", 2);
            call(CALLS.get(Math.floorMod(input[0], CALLS.size())), texts[0], texts.length == 1 ? "" : texts[1]);
        }
    }

    static int calls() {
        return CALLS.size();
    }

    private static void call(Call call, String name, String value) {
        LIBRARY.run(() -> {
            for (Asked asked : DATABASES) {
                Optional<List<SqlTokens>> sent = sent(call, asked, name, value);
                Optional<List<SqlTokens>> harmless = sent(call, asked, name, harmless(value));
                sent.ifPresent(statements -> statements.forEach(statement -> refuseForeignNames(statement, name)));
                if (sent.isPresent()
                        && harmless.isPresent()
                        && !structures(sent.get()).equals(structures(harmless.get()))) {
                    throw new AssertionError(
                            "A value has changed the structure: " + sent.get() + " is not " + harmless.get());
                }
            }
        });
    }

    /** MySQL gets texts with quotes or backslashes in another form than others. */
    private static String harmless(String value) {
        return value.contains("'") || value.contains("\\") ? "'" : "x";
    }

    private static Optional<List<SqlTokens>> sent(Call call, Asked asked, String name, String value) {
        try {
            return Optional.of(
                    call.of(asked, name, value).stream().map(SqlTokens::of).toList());
        } catch (CotletteException refused) {
            return Optional.empty();
        }
    }

    private static List<String> structures(List<SqlTokens> statements) {
        // An empty text is a function in Oracle, where it would be null.
        return statements.stream()
                .map(statement -> statement.structure().replace("DEFAULT chr(0)", "DEFAULT ''"))
                .toList();
    }

    private static void refuseForeignNames(SqlTokens statement, String name) {
        for (String found : statement.names()) {
            if (!NAMES.contains(found)) {
                throw new AssertionError("No model names \"" + found + "\", but \"" + name + "\" has led to it.");
            }
        }
    }

    /** The tables and columns of all models, and of the migration above. */
    private static Set<String> names() {
        Set<String> names = new HashSet<>(Set.of("t"));
        LIBRARY.run(() -> {
            for (ModelType<?> model : LIBRARY.service(Databases.class).models()) {
                names.add(model.table());
                model.fields().stream().map(ModelField::column).forEach(names::add);
            }
        });
        return Set.copyOf(names);
    }
}
