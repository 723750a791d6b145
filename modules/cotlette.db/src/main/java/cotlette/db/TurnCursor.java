package cotlette.db;

import cotlette.api.orm.DatabaseException;
import cotlette.db.spi.Access;
import cotlette.db.spi.Cursor;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.util.List;
import java.util.function.Function;

/** A result that is read within a transaction, each portion when it is its turn. */
final class TurnCursor<R> implements Cursor<R> {
    private final Turns turns;
    private final Statement statement;
    private final Function<StatementException, DatabaseException> refusal;
    private final Cursor<R> rows;

    TurnCursor(
            Turns turns,
            Statement statement,
            RowReader<R> reader,
            Function<StatementException, DatabaseException> refusal) {
        this.turns = turns;
        this.statement = statement;
        this.refusal = refusal;
        this.rows = turns.<Cursor<R>, RuntimeException>call(() -> turns.transaction()
                .send(Access.READ, statement, refusal, (session, sent) -> session.cursor(sent, reader)));
    }

    @Override
    public List<R> next(int most) {
        return turns.<List<R>, RuntimeException>call(
                () -> turns.transaction().send(Access.READ, statement, refusal, (_, _) -> rows.next(most)));
    }

    /** What the transaction has ended is closed. */
    @Override
    public void close() {
        turns.callUnlessEnded(() -> turns.transaction().end(rows, refusal));
    }
}
