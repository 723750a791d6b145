package cotlette.db;

import cotlette.api.orm.DatabaseException;
import cotlette.db.spi.Access;
import cotlette.db.spi.RowReader;
import cotlette.db.spi.Statement;
import cotlette.db.spi.StatementException;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * What a model or query wants of a database: at most one statement, and what follows from its result. So the same command can be waited
 * for or answered later.
 *
 * @param <V> the answer
 */
sealed interface Command<V> {
    /**
     * Reads rows.
     *
     * @param answer what follows from the rows
     * @param refusal what a refusal means
     */
    record Rows<R, V>(
            Access access,
            Statement statement,
            RowReader<R> reader,
            Function<List<R>, V> answer,
            Function<StatementException, DatabaseException> refusal)
            implements Command<V> {}

    /**
     * Changes rows.
     *
     * @param answer what follows from how many were changed
     * @param refusal what a refusal means
     */
    record Change<V>(
            Statement statement, LongFunction<V> answer, Function<StatementException, DatabaseException> refusal)
            implements Command<V> {}

    /** Has its answer already. */
    record Answered<V>(V answer) implements Command<V> {}
}
