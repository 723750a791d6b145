package cotlette.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Java that a source file hands to a {@link SqlReference}, call by call, as a user would write it. */
final class ShownCalls {
    private static final Pattern CALL =
            Pattern.compile("(?ms)^ {8}page\\.(?:select|count|exists|delete|update)\\((.*?)\\);$");

    private final Deque<String> queries = new ArrayDeque<>();

    ShownCalls(Path source) throws IOException {
        Matcher call = CALL.matcher(Files.readString(source));
        while (call.find()) {
            queries.add(call.group(1)
                    .replaceAll("\\s*\\n\\s*\\.", ".")
                    .replaceAll("\\(\\s*\\n\\s*", "(")
                    .replaceAll("\\s*\\n\\s*", " ")
                    .strip());
        }
    }

    /** Returns the next query with what is called on it; for {@code .update}, the first argument is the query and the others are those of the call. */
    String next(String call) {
        String query = queries.remove();
        if (!call.equals(".update")) {
            return query + call;
        }
        int comma = firstCommaOutside(query);
        return query.substring(0, comma) + call + "("
                + query.substring(comma + 1).strip() + ")";
    }

    /** Returns whether all calls of the source were made. */
    boolean isEmpty() {
        return queries.isEmpty();
    }

    private static int firstCommaOutside(String arguments) {
        int depth = 0;
        for (int i = 0; i < arguments.length(); i++) {
            switch (arguments.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        throw new IllegalArgumentException("Nothing is set: " + arguments);
    }
}
