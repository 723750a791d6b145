package cotlette.db.r2dbc;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.Failure;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import io.r2dbc.spi.R2dbcException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import reactor.pool.PoolAcquireTimeoutException;
import reactor.pool.PoolShutdownException;

/** Says what drivers and the pool report in the words that all backends share. What others threw stays as it is. */
final class Failures {
    /** The server ends a connection, has crashed, or is not ready; H2 has broken, closed, or lost a connection or a database. */
    private static final Set<String> ENDING = Set.of("57P01", "57P02", "57P03", "90007", "90067", "90098", "90121");

    /** What all states begin with that speak of the connection. */
    private static final String CONNECTION = "08";

    private final String name;
    private final DatabaseSettings settings;
    private final Product product;

    Failures(String name, DatabaseSettings settings, Product product) {
        this.name = name;
        this.settings = settings;
        this.product = product;
    }

    /** Returns whether the connection is of no use any more. */
    static boolean endsConnection(R2dbcException failure) {
        String state = state(failure);
        return state.startsWith(CONNECTION) || ENDING.contains(state);
    }

    /** Returns whether a connection was lost under a statement, as opposed to never had. */
    static boolean isLoss(Throwable failure) {
        return failure instanceof DatabaseUnavailable && failure.getCause() instanceof StatementException;
    }

    /** Returns why no connection could be had. */
    Throwable ofConnecting(Throwable failure) {
        return switch (failure) {
            case PoolAcquireTimeoutException waited ->
                new DatabaseUnavailable(
                        "Waited " + settings.timeout().toMillis() / 1000.0 + " s for one of the " + settings.poolSize()
                                + " connections to the database '" + name
                                + "'. Make queries faster, or raise [databases." + name + "] pool_size or timeout.",
                        waited);
            case PoolShutdownException _ -> stopped();
            case DatabaseException told -> told;
            default ->
                new DatabaseUnavailable(
                        "The database '" + name + "' (" + product.description() + ") cannot be reached: "
                                + reason(failure) + ". " + advice(failure),
                        failure);
        };
    }

    /** Returns why a statement failed. */
    Throwable ofStatement(Statement statement, Throwable failure) {
        if (!(failure instanceof R2dbcException refused)) {
            return failure;
        }
        Failure read = read(refused);
        StatementException refusal = new StatementException(statement, read, new DriverFailure(read, refused));
        return endsConnection(refused)
                ? new DatabaseUnavailable(
                        "The connection to the database '" + name + "' (" + product.description() + ") was lost: "
                                + read.message() + ". Whether the last statement took effect is not known. Statement: "
                                + statement.sql(),
                        refusal)
                : refusal;
    }

    DatabaseException stopped() {
        return new DatabaseException("The application has stopped, and its database '" + name + "' is closed.");
    }

    private Failure read(R2dbcException failure) {
        return product.dialect().explain(state(failure), failure.getErrorCode(), product.message(failure));
    }

    /** What a driver says about a connection says less than what lies below it. */
    private String reason(Throwable failure) {
        Throwable cause = failure.getCause();
        return switch (failure) {
            case UnknownHostException _ -> "there is no host of this name";
            case ConnectException _ -> "connection refused";
            case TimeoutException _ -> "it did not answer in time";
            case R2dbcException refused
            when cause == null || !endsConnection(refused) ->
                read(refused).message().strip().replaceFirst("\\.$", "");
            default -> cause == null ? failure.toString() : reason(cause);
        };
    }

    private String advice(Throwable failure) {
        String url = "[databases." + name + "] url";
        return switch (failure instanceof R2dbcException refused ? state(refused) : "") {
            case "28P01", "28000" -> "Correct user and password in " + url + ".";
            case "3D000" -> "Make the database, or correct its name in " + url + ".";
            case "53300" -> "Lower [databases." + name + "] pool_size, or let the server take more connections.";
            case "90020" -> "H2 serves one process at a time from a file: stop the other one, or use a server.";
            default -> "Start it, or correct " + url + ".";
        };
    }

    private static String state(R2dbcException failure) {
        return Objects.requireNonNullElse(failure.getSqlState(), "");
    }
}
