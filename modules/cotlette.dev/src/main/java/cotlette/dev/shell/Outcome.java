package cotlette.dev.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a snippet. */
sealed interface Outcome {
    /** It is an expression and has a value. */
    record Value(@Nullable Object value) implements Outcome {}

    /** It did what it says, and there is nothing to show. */
    record Done() implements Outcome {}

    /**
     * It was declared, and cannot be used yet.
     *
     * @param missing what must be declared as well
     */
    record Waiting(List<String> missing) implements Outcome {}

    /** It is no Java that can run here. */
    record Refused(List<Mistake> mistakes) implements Outcome {}

    /** It has thrown something. */
    record Failed(Throwable failure) implements Outcome {}

    /** It was told to stop, and did. */
    record Stopped() implements Outcome {}

    /** It was told to stop, and goes on. */
    record Abandoned() implements Outcome {}

    /** Returns whether what follows it can rely on it. */
    default boolean successful() {
        return switch (this) {
            case Value _, Done _, Waiting _ -> true;
            case Refused _, Failed _, Stopped _, Abandoned _ -> false;
        };
    }

    /**
     * A place where the compiler does not go on.
     *
     * @param message what it says
     * @param line the line of the snippet in which it stands, empty when it stands nowhere
     * @param column where in the line it begins
     * @param length how long it is
     */
    record Mistake(String message, String line, int column, int length) {}
}
