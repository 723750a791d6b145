package cotlette.web;

import cotlette.api.application.Application;
import cotlette.api.http.Response;
import cotlette.api.orm.Database;
import cotlette.api.orm.Databases;
import java.util.List;
import java.util.Map;

/**
 * The transactions in which views run: one of each database whose settings ask for it. What leaves the view as an exception undoes them, and
 * any response keeps them. A transaction takes its connection at its first statement, so a view that asks no database costs none.
 */
final class ViewTransactions {
    private final Application application;
    private final List<String> databases;

    ViewTransactions(Application application) {
        this.application = application;
        this.databases = application.settings().databases().entrySet().stream()
                .filter(database -> database.getValue().atomicRequests())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Calls a view in the transactions. */
    Response around(ScopedValue.CallableOp<Response, Exception> view) throws Exception {
        ScopedValue.CallableOp<Response, Exception> work = view;
        for (String name : databases) {
            Database database = application.service(Databases.class).get(name);
            ScopedValue.CallableOp<Response, Exception> inner = work;
            work = () -> database.<Response, Exception>atomic(inner);
        }
        return work.call();
    }
}
