package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Result;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The rows of a statement that runs, read in batches on the thread of the connection.
 *
 * <p>Between two batches the statement stays open, and others run on the connection. A statement that changes rows is read to its end at
 * once, because it holds the write lock until then.
 */
final class Cursor {
    private final Session session;
    private final Execution execution;
    private final Claim claim = new Claim();
    private final Sinks.Empty<Void> end = Sinks.empty();
    private @Nullable Prepared prepared;
    private @Nullable ResultSet rows;
    private List<Result.Segment> batch = List.of();
    private Duration spent = Duration.ZERO;
    private volatile boolean ended;

    private Cursor(Session session, Execution execution) {
        this.session = session;
        this.execution = execution;
    }

    /** Returns the result of a statement that has ended. */
    static Cursor ended(Session session, Execution execution, List<Result.Segment> segments) {
        Cursor cursor = new Cursor(session, execution);
        cursor.batch = segments;
        cursor.finish();
        return cursor;
    }

    /** Returns the result of a statement that has been executed and has rows. */
    static Cursor open(Session session, Execution execution, Prepared prepared) throws SQLException {
        Cursor cursor = new Cursor(session, execution);
        cursor.prepared = prepared;
        cursor.rows = prepared.statement().getResultSet();
        return cursor;
    }

    /** Returns the segments read last. */
    List<Result.Segment> batch() {
        return batch;
    }

    /** Returns whether there is nothing more to read; from any thread. */
    boolean isEnded() {
        return ended;
    }

    Claim claim() {
        return claim;
    }

    /** Completes when there is nothing more to read. */
    Mono<Void> end() {
        return end.asMono();
    }

    /** Returns the next rows, and at the end what comes after them. */
    List<Result.Segment> next(Turn turn) throws SQLException {
        Duration allowed = session.statementTimeout();
        if (!allowed.isZero()) {
            Duration left = allowed.minus(spent);
            turn.allow(left.isPositive() ? left : Duration.ofNanos(1));
        }
        read(turn);
        return batch;
    }

    /** Reads the next batch. What fails in the middle of a result is a part of it. */
    void read(Turn turn) throws SQLException {
        List<Result.Segment> segments = new ArrayList<>();
        batch = segments;
        ResultSet open = rows;
        Prepared statement = prepared;
        if (open == null || statement == null) {
            return;
        }
        boolean changes = execution.statement().kind() == SqlStatement.Kind.CHANGE;
        try {
            Columns columns = statement.columns(open);
            while (changes || segments.size() < execution.fetchSize()) {
                if (!open.next()) {
                    close();
                    if (changes) {
                        segments.add(session.changes());
                    }
                    return;
                }
                segments.add(SqliteRow.of(columns, open));
            }
        } catch (SQLException refused) {
            close();
            segments.add(new ErrorMessage(session.failure(refused, turn, execution.statement())));
        } finally {
            spent = spent.plus(turn.spent());
        }
    }

    /** Ends the statement, wherever it is. Does nothing the second time. */
    void close() throws SQLException {
        ResultSet open = rows;
        Prepared statement = prepared;
        rows = null;
        prepared = null;
        try {
            if (open != null && statement != null) {
                open.close();
                session.release(this, statement);
            }
        } finally {
            finish();
        }
    }

    private void finish() {
        ended = true;
        end.tryEmitEmpty();
    }
}
