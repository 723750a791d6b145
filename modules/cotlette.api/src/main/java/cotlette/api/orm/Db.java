package cotlette.api.orm;

import cotlette.api.application.Application;
import cotlette.api.base.Stability;
import cotlette.api.settings.Settings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The database of the current application.
 *
 * {@snippet :
 * Db.atomic(() -> {
 *     from.balance -= 10;
 *     from.save();
 *     to.balance += 10;
 *     to.save();
 * });
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public final class Db {
    private Db() {}

    /** Work without a result. */
    @FunctionalInterface
    public interface Work<X extends Throwable> {
        /** Does the work. */
        void run() throws X;
    }

    /** Returns the default database of the current application. */
    public static Database database() {
        return databases().get(Settings.DEFAULT_DATABASE);
    }

    /**
     * Returns the default database with answers that come later: {@code Db.async().atomic(tx -> …)}.
     *
     * @throws OrmException inside {@link #atomic}, whose transaction belongs to the thread that waits for it
     */
    public static AsyncDatabase async() {
        return database().async();
    }

    /** Returns the database that a query asks. */
    static Database reading(QueryTree<?> query) {
        return reading(query.type(), query.loading().database());
    }

    /** Returns the database whose rows a query changes. */
    static Database writing(QueryTree<?> query) {
        return writing(query.type(), query.loading().database());
    }

    /** Returns the database in which a model is looked for, where a name may have been chosen. */
    static Database reading(ModelType<?> type, Optional<String> chosen) {
        Databases databases = databases();
        return databases.get(chosen.or(() -> databases.router().read(type)).orElse(Settings.DEFAULT_DATABASE));
    }

    /** Returns the database to which objects of a model are written, where a name may have been chosen. */
    static Database writing(ModelType<?> type, Optional<String> chosen) {
        Databases databases = databases();
        return databases.get(chosen.or(() -> databases.router().write(type)).orElse(Settings.DEFAULT_DATABASE));
    }

    /** Returns the database to which an object is written: the one it came from, unless a router says otherwise. */
    static <T extends Model> Database writing(T object) {
        ModelType<T> type = ModelType.of(object);
        Databases databases = databases();
        return databases.get(
                databases.router().write(type).or(() -> type.database(object)).orElse(Settings.DEFAULT_DATABASE));
    }

    /** Returns the database of an object's relations: the one it came from, null for the default one. */
    static Database of(@Nullable String origin) {
        return origin == null ? database() : using(origin);
    }

    private static Databases databases() {
        return Application.current().service(Databases.class);
    }

    /**
     * Returns a database of the current application by its name in the settings.
     *
     * @throws cotlette.api.base.CotletteException when the settings have none of this name; the message lists those that exist
     */
    public static Database using(String name) {
        return databases().get(name);
    }

    /**
     * Asks the default database in SQL of your own: {@code Db.query("SELECT count(*) FROM shop_book").select(Long.class).first()}. A statement
     * that does not begin with SELECT may change rows and return some.
     *
     * @param sql the statement; {@code ?} stands for a value, but not in quotes and comments, and {@code ??} is a question mark
     * @param values values of classes that fields have, which are bound and never part of the statement
     */
    public static SqlQuery query(String sql, @Nullable Object... values) {
        return new SqlQuery(Db::database, Sql.of(sql, values));
    }

    /**
     * Runs a statement of your own in the default database, which returns no rows.
     *
     * @param sql the statement; {@code ?} stands for a value, but not in quotes and comments, and {@code ??} is a question mark
     * @param values values of classes that fields have, which are bound and never part of the statement
     * @return how many rows it changed
     * @throws IntegrityException when the database refuses what it would change
     */
    public static long execute(String sql, @Nullable Object... values) {
        return database().execute(sql, values);
    }

    /**
     * Runs {@code work} in a transaction: all of it is kept, or, when it throws, nothing. Within another one it is a savepoint.
     *
     * @throws X what {@code work} throws
     * @throws BrokenTransaction when a statement failed and {@code work} went on
     */
    public static <X extends Throwable> void atomic(Work<X> work) throws X {
        database().<X>atomic(work);
    }

    /**
     * Runs {@code work} in a transaction and returns its result: all of it is kept, or, when it throws, nothing. Within another one it is a
     * savepoint.
     *
     * @throws X what {@code work} throws
     * @throws BrokenTransaction when a statement failed and {@code work} went on
     */
    public static <V, X extends Throwable> V atomic(ScopedValue.CallableOp<? extends V, X> work) throws X {
        return database().<V, X>atomic(work);
    }

    /**
     * Runs {@code work} in a transaction that is as {@code options} say: {@code Db.atomic(Atomic.readOnly(), () -> …)}.
     *
     * @throws X what {@code work} throws
     * @throws BrokenTransaction when a statement failed and {@code work} went on
     * @throws DatabaseTimeout when it took longer than {@link Atomic#timeout}
     * @throws OrmException within another transaction, when the options ask for {@link Atomic#durable} or for an isolation that the other
     *     one was not begun with
     */
    public static <X extends Throwable> void atomic(Atomic options, Work<X> work) throws X {
        database().<X>atomic(options, work);
    }

    /**
     * Runs {@code work} in a transaction that is as {@code options} say, and returns its result.
     *
     * @throws X what {@code work} throws
     * @throws BrokenTransaction when a statement failed and {@code work} went on
     * @throws DatabaseTimeout when it took longer than {@link Atomic#timeout}
     * @throws OrmException within another transaction, when the options ask for {@link Atomic#durable} or for an isolation that the other
     *     one was not begun with
     */
    public static <V, X extends Throwable> V atomic(Atomic options, ScopedValue.CallableOp<? extends V, X> work)
            throws X {
        return database().<V, X>atomic(options, work);
    }

    /**
     * Runs {@code hook} when the transaction of the calling code has been kept, outside of it; at once when there is none.
     *
     * <p>Hooks run in the order in which they were given, on the same thread. One that was given in a savepoint that is undone, or in a
     * transaction that is, never runs. When one throws, the others still run; then {@link #atomic} throws an exception that says so, and the
     * transaction stays kept.
     */
    public static void onCommit(Runnable hook) {
        database().onCommit(hook);
    }
}
