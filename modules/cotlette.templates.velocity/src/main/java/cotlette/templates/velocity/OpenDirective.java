package cotlette.templates.velocity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A directive that waits for its {@code #end}.
 *
 * @param name its name
 * @param line where it stands, from 1
 * @param column where in that line, from 1
 */
record OpenDirective(String name, int line, int column) {
    /** Comments and raw text come first, because directives in them are none. */
    private static final Pattern WORDS = Pattern.compile(
            "##.*|(?s:#\\*.*?\\*#)|(?s:#\\[\\[.*?]]#)|#\\{?(?<name>if|foreach|block|macro|define|@\\w+|end)\\b|\n");

    /** Says what is wrong with it. */
    String problem() {
        return "This #" + name + " has no #end.";
    }

    /** Returns the last one that is still open at the end of {@code text}. */
    static Optional<OpenDirective> lastIn(String text) {
        Deque<OpenDirective> open = new ArrayDeque<>();
        int line = 1;
        for (Matcher words = WORDS.matcher(text); words.find(); ) {
            String name = words.group("name");
            if ("end".equals(name)) {
                open.poll();
            } else if (name != null) {
                open.push(new OpenDirective(name, line, words.start() - text.lastIndexOf('\n', words.start())));
            }
            line += (int)
                    words.group().chars().filter(character -> character == '\n').count();
        }
        return Optional.ofNullable(open.peek());
    }
}
