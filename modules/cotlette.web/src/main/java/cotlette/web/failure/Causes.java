package cotlette.web.failure;

import cotlette.api.http.HttpException;
import cotlette.api.orm.DatabaseUnavailable;
import cotlette.api.template.TemplateException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** What is behind a failure. */
public final class Causes {
    private Causes() {}

    /** Returns a failure and its causes; one that causes itself is followed once. */
    public static List<Throwable> of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }

    /**
     * Returns the failure that decides on the answer: a view's own words where they were thrown in a template or in another thread, and
     * a database that is away whatever was made of it; otherwise {@code failure} itself.
     */
    public static Throwable meant(Throwable failure) {
        boolean carried = true;
        for (Throwable cause : of(failure)) {
            if (cause instanceof DatabaseUnavailable || (carried && cause instanceof HttpException)) {
                return cause;
            }
            carried = carried && isCarrier(cause);
        }
        return failure;
    }

    private static boolean isCarrier(Throwable failure) {
        return failure instanceof TemplateException
                || failure instanceof CompletionException
                || failure instanceof ExecutionException;
    }
}
