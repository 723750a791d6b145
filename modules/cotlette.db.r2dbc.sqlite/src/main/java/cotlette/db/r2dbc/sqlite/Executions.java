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
                        .flatMap(ready -> thread.runOnRequest(turn -> session.execute(turn, ready)))
                        .flatMapMany(cursor -> Flux.just(new SqliteResult(rows(cursor)))
                                .concatWith(cursor.end().then(Mono.empty()))))
                .doOnDiscard(Cursor.class, this::close);
    }

    /** Reads the next batch when the last one is used up, so that a result ends with its last row, whether or not more is asked for. */
    private Flux<Segment> rows(Cursor cursor) {
        Flux<List<Segment>> first = Flux.just(cursor.batch());
        Flux<List<Segment>> batches = cursor.isEnded()
                ? first
                : first.concatWith(
                        thread.<List<Segment>>runOnRequest(cursor::next).repeat(() -> !cursor.isEnded()));
        return batches.concatMapIterable(batch -> batch, 1).doFinally(_ -> close(cursor));
    }

    private void close(Cursor cursor) {
        if (!cursor.isEnded()) {
            thread.later(() -> closeNow(cursor));
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
