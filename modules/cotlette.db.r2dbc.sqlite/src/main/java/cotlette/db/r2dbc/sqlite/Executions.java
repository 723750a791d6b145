package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Result.Segment;
import java.sql.SQLException;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Runs statements one after the other: each when its result is asked for, and when all rows of the one before have been read. */
final class Executions {
    private static final System.Logger LOG = System.getLogger(Executions.class.getPackageName());

    private final ConnectionThread thread;
    private final Session session;

    Executions(ConnectionThread thread, Session session) {
        this.thread = thread;
        this.session = session;
    }

    Flux<SqliteResult> run(List<Execution> executions) {
        return Flux.fromIterable(executions)
                .concatMap(execution -> Lobs.fetched(execution)
                        .flatMap(ready -> thread.runOnRequest(turn -> session.execute(turn, ready), this::closeLost))
                        .flatMapMany(this::result));
    }

    /** Ends when all has been read, so that the next statement waits for it. */
    private Flux<SqliteResult> result(Cursor cursor) {
        cursor.claim().arrive();
        if (cursor.isEnded()) {
            return Flux.just(new SqliteResult(Flux.fromIterable(cursor.batch())));
        }
        return Flux.just(new SqliteResult(rows(cursor)))
                .concatWith(cursor.end().then(Mono.empty()))
                .doOnCancel(cursor.claim()::leave);
    }

    /** Reads the next batch when the last one is used up, so that a result ends with its last row, whether or not more is asked for. */
    private Flux<Segment> rows(Cursor cursor) {
        return Flux.defer(() -> cursor.claim().take()
                ? Flux.just(cursor.batch())
                        .concatWith(thread.<List<Segment>>runOnRequest(cursor::next, _ -> {})
                                .repeat(() -> !cursor.isEnded()))
                        .concatMapIterable(batch -> batch, 1)
                        .doFinally(_ -> close(cursor))
                : Flux.error(new IllegalStateException(
                        "The result was closed, because its statement was cancelled and the connection used for something else "
                                + "before it was read. Read it first.")));
    }

    private void closeLost(Cursor cursor) {
        if (cursor.claim().isLost()) {
            close(cursor);
        }
    }

    private void close(Cursor cursor) {
        if (!cursor.isEnded()) {
            thread.soon(() -> closeNow(cursor));
        }
    }

    private static void closeNow(Cursor cursor) {
        try {
            cursor.close();
        } catch (SQLException failure) {
            LOG.log(System.Logger.Level.WARNING, "A statement could not be closed.", failure);
        }
    }
}
