package cotlette.web.routing;

import java.util.SequencedSet;

/** What a router knows about a method and a path. */
public sealed interface RouteMatch {
    /** A route answers. */
    record Found(Route route) implements RouteMatch {}

    /** Routes have this path, but none for this method; OPTIONS ends here as well. */
    record OtherMethods(SequencedSet<String> allowed) implements RouteMatch {
        /** Returns the value of the header {@code Allow}. */
        public String allow() {
            return String.join(", ", allowed);
        }
    }

    /** Routes have this path with the slash at its end added or taken away. */
    record OtherSlash() implements RouteMatch {
        static final OtherSlash INSTANCE = new OtherSlash();
    }

    /** No route has this path. */
    record NotFound() implements RouteMatch {
        static final NotFound INSTANCE = new NotFound();
    }
}
