package cotlette.db.tck;

import cotlette.api.application.Application;

/** How the tests use a database: the same calls, waited for by the database itself or by the caller of its asynchronous view. */
public enum View {
    /** Each call waits. */
    PLAIN {
        @Override
        Application of(Application application) {
            return application;
        }
    },
    /** Each call of one statement outside a transaction goes through {@code async()}. */
    ASYNC {
        @Override
        Application of(Application application) {
            return new AsyncApplication(application);
        }
    };

    abstract Application of(Application application);
}
