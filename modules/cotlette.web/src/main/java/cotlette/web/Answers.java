package cotlette.web;

import cotlette.api.base.CotletteException;
import cotlette.api.http.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at what user code has answered. */
final class Answers {
    private Answers() {}

    /** Complains early: without this, the null would fail far from the code that returned it. */
    static Response notNull(@Nullable Response response, Supplier<String> who) {
        if (response == null) {
            throw new CotletteException(who.get() + " returned null. Return a Response, such as Response.empty().");
        }
        return response;
    }
}
