package guestbook.watched;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Logs what takes long: the statements, without the values that are sent with them. */
final class SlowStatements implements QueryExecutionListener {
    private static final System.Logger LOG = System.getLogger("guestbook.watched");
    private static final long MILLISECONDS = 100;

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // What takes long is known afterwards.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (execution.getElapsedTime() >= MILLISECONDS) {
            queries.forEach(query ->
                    LOG.log(System.Logger.Level.WARNING, "{0} ms: {1}", execution.getElapsedTime(), query.getQuery()));
        }
    }
}
