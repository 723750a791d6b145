package cotlette.db.r2dbc;

import cotlette.db.spi.Access;
import cotlette.db.spi.Dialect;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.R2dbcException;
import java.util.Objects;
import java.util.Optional;
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

    /** Returns where the work on a connection is done, one thing after the other, while somebody has taken it. */
    Scheduler scheduler(Connection connection);

    /** Returns whether a connection is open as far as this side knows; asks nobody. */
    boolean isOpen(Connection connection);

    /** Returns a statement as the driver wants it, which may not know question marks. */
    String text(String sql);

    /** Returns the class of null that fits columns of any type. */
    Class<?> nullType();

    /** Returns the statement that gives the next transactions of a connection an isolation, where the driver's own way is of no use. */
    Optional<String> isolating(IsolationLevel level);

    /** Returns how many rows the driver is to fetch at a time, when so many are wanted; 0 is all. */
    default int fetchSize(int wanted) {
        return wanted;
    }

    /** Returns a value that the dialect binds as the driver takes it. */
    default Object value(Object bound) {
        return bound;
    }

    /** Returns whether a connection can do something else once a statement on it was cancelled. */
    default boolean survivesCancelling() {
        return true;
    }

    /** Ends what a connection is doing, where the database can be asked to. */
    Mono<Void> endStatement(Connection connection);

    /** Returns the SQL state of a failure, empty for none; one that begins with 08 speaks of the connection. */
    default String state(R2dbcException failure) {
        return Objects.requireNonNullElse(failure.getSqlState(), "");
    }

    /** Returns what the database said, with the lines of details that the driver keeps elsewhere. */
    String message(R2dbcException failure);

    /** Lets go of what belongs to all connections, when they are closed. */
    @Override
    void close();
}
