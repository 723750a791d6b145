package cotlette.web.failure;

import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.MultipleObjectsReturned;
import java.util.Optional;

/** What is often behind an exception whose own message cannot know it. */
final class Hints {
    private Hints() {}

    static Optional<String> of(Throwable failure) {
        for (Throwable cause : Causes.of(failure).reversed()) {
            Optional<String> hint = ofOne(cause);
            if (hint.isPresent()) {
                return hint;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofOne(Throwable failure) {
        return switch (failure) {
            case DoesNotExist ignored ->
                Optional.of(
                        "If a visitor can ask for a row that is not there, use getOr404 instead of get: it answers 404.");
            case MultipleObjectsReturned ignored ->
                Optional.of("Narrow the conditions of get(…), or take one of them with filter(…).first().");
            case InvalidModel ignored ->
                Optional.of(
                        "If a visitor sent the value, check it in the constructor of the record that takes it: what that refuses is"
                                + " answered with 422.");
            case StackOverflowError ignored ->
                Optional.of("A method calls itself without end. Look for the lines that repeat in the trace.");
            case NoClassDefFoundError ignored -> Optional.of(missing());
            case ClassNotFoundException ignored -> Optional.of(missing());
            case IllegalAccessError ignored -> Optional.of(unreadable());
            case IllegalAccessException ignored -> Optional.of(unreadable());
            case UnsupportedOperationException ignored
            when isImmutableCollection(failure) ->
                Optional.of(
                        "List.of(…), Map.of(…) and toList() make collections that cannot be changed; copy into an ArrayList or"
                                + " a HashMap first.");
            default -> Optional.empty();
        };
    }

    private static String missing() {
        return "A library may be missing: put its jar into lib/ of the project and name its module in module-info.java.";
    }

    private static String unreadable() {
        return "The class is not visible to its caller: check requires and exports in the module-info.java of both.";
    }

    private static boolean isImmutableCollection(Throwable failure) {
        StackTraceElement[] places = failure.getStackTrace();
        return places.length > 0 && places[0].getClassName().startsWith("java.util.ImmutableCollections");
    }
}
