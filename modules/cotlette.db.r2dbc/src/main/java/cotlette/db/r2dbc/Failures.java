package cotlette.db.r2dbc;

import cotlette.api.base.CotletteException;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.ConnectionMessages;
import cotlette.db.spi.Failure;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import io.r2dbc.spi.R2dbcException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import reactor.pool.PoolAcquireTimeoutException;
import reactor.pool.PoolShutdownException;

/** Says what drivers and the pool report in the words that all backends share. What others threw stays as it is. */
final class Failures {
    private final ConnectionMessages messages;
    private final DatabaseSettings settings;
    private final Product product;

    Failures(String name, DatabaseSettings settings, Product product) {
        this.messages = new ConnectionMessages(name, product.description());
        this.settings = settings;
        this.product = product;
    }

    /** Returns whether the connection is of no use any more. */
    boolean endsConnection(R2dbcException failure) {
        return ConnectionMessages.endsConnection(product.state(failure));
    }

    /** Returns whether a connection was lost under a statement, as opposed to never had. */
    static boolean isLoss(Throwable failure) {
        return failure instanceof DatabaseUnavailable && failure.getCause() instanceof StatementException;
    }

    /**
     * Returns why no connection could be had.
     *
     * @param sole whether there is only one
     */
    Throwable ofConnecting(Throwable failure, boolean sole) {
        return switch (failure) {
            case PoolAcquireTimeoutException waited when sole -> messages.busyWriter(settings, waited);
            case PoolAcquireTimeoutException waited -> messages.exhausted(settings, waited);
            case PoolShutdownException _ -> stopped();
            case CotletteException told -> told;
            default ->
                messages.unreachable(
                        reason(failure),
                        failure instanceof R2dbcException refused ? product.state(refused) : "",
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
        return endsConnection(refused) ? messages.lost(refusal) : refusal;
    }

    /** Returns that a statement was ended because it took longer than it may. */
    static StatementException late(Statement statement, TimeoutException late) {
        return new StatementException(
                statement, new Failure(Failure.Kind.TIMEOUT, List.of(), "the statement took too long"), late);
    }

    DatabaseException stopped() {
        return messages.stopped();
    }

    private Failure read(R2dbcException failure) {
        return product.dialect().explain(product.state(failure), failure.getErrorCode(), product.message(failure));
    }

    /** What a driver says about a connection says less than what lies below it. */
    private String reason(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> said(failure));
    }

    private static Optional<String> known(Throwable failure) {
        return switch (failure) {
            case UnknownHostException _ -> Optional.of("there is no host of this name");
            case ConnectException _ -> Optional.of("connection refused");
            case TimeoutException _ -> Optional.of("it did not answer in time");
            default -> Optional.empty();
        };
    }

    private String said(Throwable failure) {
        Throwable cause = failure.getCause();
        if (failure instanceof R2dbcException refused && (cause == null || !endsConnection(refused))) {
            return read(refused).message().strip().replaceFirst("\\.$", "");
        }
        return cause == null ? failure.toString() : said(cause);
    }
}
