package cotlette.db.tck;

import cotlette.api.App;
import cotlette.api.application.Application;
import cotlette.api.migration.Operation;
import cotlette.api.orm.Databases;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.settings.Settings;
import cotlette.core.RunningApplication;
import cotlette.db.SqlDatabase;
import cotlette.db.StatementListener;
import cotlette.db.spi.Access;
import cotlette.db.spi.AsyncBackend;
import cotlette.db.spi.BlockingBackend;
import cotlette.db.spi.BlockingSession;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.LibraryApp;
import cotlette.db.tck.library.LibrarySchema;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The base of the tests that every database driver must pass. A driver's module extends each {@code …Tck} and says where an empty
 * database is; the rest is the same for all.
 */
public abstract class DatabaseTck {
    /** The folder of the project: relative URLs begin here. */
    @TempDir
    protected Path folder;

    private RunningApplication application;

    private Optional<DriverTck> driver = Optional.empty();

    private KeptDatabases kept;

    private boolean changed;
    private @Nullable SchemaWriter schema;

    /** Finds the tests of the driver that these are a part of. */
    @RegisterExtension
    final BeforeEachCallback part = context -> {
        driver = context.getRequiredTestInstances().findInstance(DriverTck.class);
        kept = KeptDatabases.of(context);
    };

    /** Returns the settings of a database that is empty and nobody else's. */
    protected DatabaseSettings settings() {
        return driver.orElseThrow().settings();
    }

    /** Returns the settings of all databases of the application. */
    protected Map<String, DatabaseSettings> databases() {
        return Map.of(Settings.DEFAULT_DATABASE, settings());
    }

    /** Returns the app that has the library's models. */
    protected App app() {
        return new LibraryApp();
    }

    /** Returns what makes the tables that these tests want beside those of books: making tables is what costs most time. */
    protected List<Operation> further() {
        return List.of();
    }

    /** Returns how the tests use the database. */
    protected View view() {
        return driver.map(tests -> tests.view).orElse(View.PLAIN);
    }

    /** Returns whether the tables are after each test what they were before it, but for their rows. */
    protected boolean keepsTables() {
        return driver.map(DriverTck::keepsTables).orElse(false);
    }

    @BeforeEach
    final void startWithEmptyTables() {
        Map<String, DatabaseSettings> left = kept.take(tests());
        if (left.isEmpty()) {
            application = startWithTables(folder, databases(), app());
            change(database(), further());
        } else {
            application = TckApplication.start(folder, left, app());
            empty(database(), further());
            eachDatabase(application, left.keySet()).forEach(database -> empty(database, LibrarySchema.OPERATIONS));
        }
    }

    @AfterEach
    final void stop() {
        application.close();
        if (keepsTables() && !changed) {
            kept.keep(tests(), application.settings().databases());
        }
    }

    private Object tests() {
        return List.of(driver.map(Object::getClass).map(Class::getName).orElse(""), getClass());
    }

    /** Starts an application that has the library, one database, and empty tables. */
    protected static RunningApplication startWithTables(Path folder, DatabaseSettings database) {
        return startWithTables(folder, Map.of(Settings.DEFAULT_DATABASE, database), new LibraryApp());
    }

    private static RunningApplication startWithTables(Path folder, Map<String, DatabaseSettings> databases, App app) {
        RunningApplication application = TckApplication.start(folder, databases, app);
        eachDatabase(application, databases.keySet()).forEach(database -> change(database, LibrarySchema.OPERATIONS));
        return application;
    }

    private static Stream<SqlDatabase> eachDatabase(RunningApplication application, Set<String> names) {
        Databases all = application.service(Databases.class);
        return names.stream().map(all::get).map(SqlDatabase.class::cast);
    }

    /** Deletes the rows of tables that may refer to those before them. */
    private static void empty(SqlDatabase database, List<Operation> schema) {
        for (Operation operation : schema.reversed()) {
            if (operation instanceof Operation.CreateTable created) {
                String table =
                        database.backend().dialect().quote(created.table().name());
                update(database, Statement.of("DELETE FROM " + table));
            }
        }
    }

    /** Runs each test in the scope of the application, as its view shows it. */
    @RegisterExtension
    final InvocationInterceptor scope = new InvocationInterceptor() {
        @Override
        public void interceptTestMethod(
                Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            application().call(test::proceed);
        }
    };

    /** Returns the application, to enter its scope on another thread. */
    protected final Application application() {
        return view().of(application);
    }

    /** Returns the application itself, to stop it in the middle of a test. */
    protected final RunningApplication running() {
        return application;
    }

    /** Returns the database under test. */
    protected final SqlDatabase database() {
        return database(application);
    }

    /** Changes the schema as a migration would; no other test will see it. */
    protected final void change(Operation operation) {
        changed = true;
        if (schema == null) {
            schema = new SchemaWriter(database().backend().dialect());
            LibrarySchema.OPERATIONS.forEach(schema::write);
            further().forEach(schema::write);
        }
        schema.write(operation).forEach(text -> update(database(), Statement.of(text)));
    }

    /** Runs a statement that no model would ask for; no other test will see what it does. */
    protected final void sql(String text, Object... binds) {
        changed = true;
        sql(application, text, binds);
    }

    /** Runs a statement that no model would ask for, in the database of another application. */
    protected static void sql(RunningApplication application, String text, Object... binds) {
        update(database(application), Statement.of(text, binds));
    }

    /** Returns the whole numbers in the first column of a result. */
    protected final List<Long> numbers(String text) {
        Statement statement = Statement.of(text);
        RowReader<Long> reader = row -> row.longValue(0);
        return switch (database().backend()) {
            case BlockingBackend blocking -> {
                try (BlockingSession session = blocking.open(Access.WRITE)) {
                    yield session.query(statement, reader);
                }
            }
            case AsyncBackend async ->
                async.query(Access.WRITE, statement, reader).join();
        };
    }

    /** Returns the texts of the statements that {@code work} sends. */
    protected final List<String> statementsOf(Runnable work) {
        List<String> sent = new ArrayList<>();
        try (StatementListener.Registration _ = database().listen(sent::add)) {
            work.run();
        }
        return sent;
    }

    /** Saves an author. */
    protected static Author author(String name) {
        return Author.objects.create(author -> author.name = name);
    }

    /** Saves a book. */
    protected static Book book(String title, int pages, Author author) {
        return Book.objects.create(book -> {
            book.title = title;
            book.pages = pages;
            book.author.set(author);
        });
    }

    /** Returns the database of an application. */
    protected static SqlDatabase database(RunningApplication application) {
        return (SqlDatabase) application.service(Databases.class).get(Settings.DEFAULT_DATABASE);
    }

    private static void change(SqlDatabase database, List<Operation> operations) {
        SchemaWriter writer = new SchemaWriter(database.backend().dialect());
        for (Operation operation : operations) {
            writer.write(operation).forEach(text -> update(database, Statement.of(text)));
        }
    }

    private static void update(SqlDatabase database, Statement statement) {
        switch (database.backend()) {
            case BlockingBackend blocking -> {
                try (BlockingSession session = blocking.open(Access.WRITE)) {
                    session.update(statement);
                }
            }
            case AsyncBackend async -> async.update(statement).join();
        }
    }
}
