package cotlette.db.jdbc;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.ConnectionMessages;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.StampedLock;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.PoolableConnectionFactory;
import org.apache.commons.pool2.impl.GenericObjectPool;
import org.apache.commons.pool2.impl.GenericObjectPoolConfig;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one database, opened when they are needed: the one used last is lent first, and who has waited longest gets it. No
 * statement asks whether a connection still works; one that turns out to be dead is thrown away, and with it all that nobody uses, because
 * what ended one has most likely ended all.
 */
final class ConnectionPool implements ConnectionFactory, AutoCloseable {
    private static final Duration IDLE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final String database;
    private final ConnectionMessages messages;
    private final DatabaseSettings settings;
    private final GenericObjectPool<PoolableConnection> pool;
    /** Each lent connection holds it for reading, so that who closes the pool can wait for them. */
    private final StampedLock lent = new StampedLock();

    ConnectionPool(Connector connector, DatabaseSettings settings) {
        this.database = connector.database();
        this.messages = new ConnectionMessages(connector.database(), connector.place());
        this.settings = settings;
        PoolableConnectionFactory factory = new PoolableConnectionFactory(connector::getConnection, null);
        this.pool = new GenericObjectPool<>(factory, config(settings));
        factory.setPool(pool);
    }

    private static GenericObjectPoolConfig<PoolableConnection> config(DatabaseSettings settings) {
        GenericObjectPoolConfig<PoolableConnection> config = new GenericObjectPoolConfig<>();
        config.setMaxTotal(settings.poolSize());
        config.setMaxIdle(settings.poolSize());
        config.setMaxWait(settings.timeout());
        config.setFairness(true);
        config.setMinEvictableIdleDuration(IDLE);
        config.setTimeBetweenEvictionRuns(BETWEEN_LOOKS);
        config.setJmxEnabled(false);
        return config;
    }

    /**
     * Lends a connection.
     *
     * @throws DatabaseUnavailable when none becomes free in time, or the database cannot be reached
     */
    @Override
    public Connection openConnection() {
        if (lent.tryReadLock() == 0) {
            throw messages.stopped();
        }
        try {
            return pool.borrowObject();
        } catch (Exception failure) {
            lent.tryUnlockRead();
            throw explained(failure);
        }
    }

    /** Takes a connection back. */
    @Override
    public void closeConnection(Connection connection) throws SQLException {
        try {
            connection.close();
        } finally {
            lent.tryUnlockRead();
        }
    }

    /** Throws a connection away that is dead, and with it all that nobody uses; it must still be given back. */
    void discard(Connection dead) {
        try {
            pool.invalidateObject((PoolableConnection) dead);
        } catch (Exception failure) {
            log("A dead connection to the database '" + database + "' could not be closed.", failure);
        }
        pool.clear();
    }

    /** Throws a connection away in the middle of a result, without a word to the database; it must still be given back. */
    void abandon(Connection lent) {
        try {
            lent.abort(Runnable::run);
            pool.invalidateObject((PoolableConnection) lent);
        } catch (SQLException expected) {
            // The driver misses the rest of the result, which is what was wanted.
        } catch (Exception failure) {
            log("A connection to the database '" + database + "' could not be closed.", failure);
        }
    }

    /** Lends nothing from now on, and waits as long as any thread does for what is lent. */
    @Override
    public void close() {
        pool.close();
        try {
            if (lent.tryWriteLock(settings.timeout().toMillis(), TimeUnit.MILLISECONDS) == 0) {
                log("Stopping although statements of the database '" + database + "' still run.", null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private RuntimeException explained(Exception failure) {
        return switch (failure) {
            // A pool that closes interrupts those who wait.
            case InterruptedException _ when pool.isClosed() -> messages.stopped();
            case RuntimeException _ when pool.isClosed() -> messages.stopped();
            case NoSuchElementException exhausted -> messages.exhausted(settings, exhausted);
            case InterruptedException interrupted -> {
                Thread.currentThread().interrupt();
                yield new DatabaseException(
                        "Interrupted while waiting for a connection to the database '" + database + "'.", interrupted);
            }
            case RuntimeException unexpected -> unexpected;
            default -> new DatabaseException("The database '" + database + "' cannot be reached.", failure);
        };
    }

    private static void log(String message, @Nullable Throwable cause) {
        System.getLogger(ConnectionPool.class.getPackageName()).log(System.Logger.Level.WARNING, message, cause);
    }
}
