package cotlette.db.r2dbc;

import cotlette.db.spi.Access;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.ValidationDepth;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What differs between the databases behind R2DBC; what differs in their SQL is in the {@link Dialect}. */
interface Product extends AutoCloseable {
    /** How many connections there may be, and for what. */
    enum Sharing {
        /** As many as the settings say, each to read and write with. */
        ALL_ALIKE,
        /** One to write with, and as many to read with as the settings say. */
        ONE_WRITER,
        /** One, which all use in turn. */
        ONE_CONNECTION
    }

    Dialect dialect();

    /** Returns product and place for people. */
    String description();

    /** Returns how connections are shared. */
    default Sharing sharing() {
        return Sharing.ALL_ALIKE;
    }

    /** Opens a connection, on a thread that may wait where the driver makes one wait. */
    Mono<Connection> connect(Access access);

    /** Closes a connection, with all that its transaction has not kept. */
    default Publisher<Void> disconnect(Connection connection) {
        return connection.close();
    }

    /** Begins a transaction. */
    default Publisher<Void> begin(Connection connection, WantedTransaction wanted) {
        return connection.beginTransaction(wanted);
    }

    /** Ends a transaction and keeps what it did; the statements that follow are on their own. */
    default Publisher<Void> commit(Connection connection) {
        return connection.commitTransaction();
    }

    /** Ends a transaction and undoes what it did; the statements that follow are on their own. */
    default Publisher<Void> rollback(Connection connection) {
        return connection.rollbackTransaction();
    }

    /** Returns where the work on a connection is done, one thing after the other, while somebody has taken it. */
    Scheduler scheduler(Connection connection);

    /** Returns whether a connection is open as far as this side knows; asks nobody. */
    default boolean isOpen(Connection connection) {
        AtomicBoolean open = new AtomicBoolean();
        Mono.from(connection.validate(ValidationDepth.LOCAL)).subscribe(open::set);
        return open.get();
    }

    /** Returns the driver's statement for one of ours, with nothing bound to it yet; not all drivers know question marks. */
    default io.r2dbc.spi.Statement prepare(Connection connection, Statement statement) {
        return connection.createStatement(statement.sql());
    }

    /** Returns the class of null that fits columns of any type. */
    default Class<?> nullType() {
        return String.class;
    }

    /** Returns the statement that gives the next transactions of a connection an isolation, where the driver's own way is of no use. */
    default Optional<String> isolating(IsolationLevel level) {
        return Optional.empty();
    }

    /** Returns how many rows the driver is to fetch at a time, when so many are wanted; 0 is all. */
    default int fetchSize(int wanted) {
        return wanted;
    }

    /** Returns a value that the dialect binds as the driver takes it. */
    default Object value(Object bound) {
        return bound;
    }

    /** Returns a row whose values are those that the dialect knows. */
    default Row row(Row row) {
        return row;
    }

    /** Returns whether a connection can do something else once a statement on it was cancelled. */
    default boolean survivesCancelling() {
        return true;
    }

    /**
     * Ends what a connection is doing, where that is left to do. SQLite's driver interrupts what is cancelled by itself; H2, which ends statements
     * of other connections only, and Oracle let it run to its end.
     */
    default Mono<Void> endStatement(Connection connection) {
        return Mono.empty();
    }

    /** Returns the SQL state of a failure, empty for none; one that begins with 08 speaks of the connection. */
    default String state(R2dbcException failure) {
        return Objects.requireNonNullElse(failure.getSqlState(), "");
    }

    /** Returns what the database said, with the lines of details that the driver keeps elsewhere. */
    default String message(R2dbcException failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "");
    }

    /** Lets go of what belongs to all connections, when they are closed. */
    @Override
    default void close() {}
}
