package cotlette.processor.source;

import java.util.List;

/**
 * A call and others on its result, such as {@code ModelField.of("id", "id").orNull()}.
 *
 * @param call the first call up to its opening parenthesis
 * @param arguments the arguments of the first call
 * @param links the other calls, each with its dot
 */
public record Chain(String call, List<String> arguments, List<String> links) {
    /** Returns it in one line. */
    String joined() {
        return first() + String.join("", links);
    }

    /**
     * Returns it in several lines: each link in one of its own, and so the arguments of the first call where it is too long.
     *
     * @param indent what stands before the first line
     * @param step by how much the further lines are moved in
     * @param width the number of columns
     */
    String broken(String indent, String step, int width) {
        String further = "\n" + indent + step;
        StringBuilder lines = new StringBuilder();
        if (indent.length() + first().length() <= width) {
            lines.append(first());
        } else {
            lines.append(call).append(further).append(step);
            boolean fits = further.length()
                            + step.length()
                            + String.join(", ", arguments).length()
                    <= width;
            lines.append(String.join(fits ? ", " : "," + further + step, arguments))
                    .append(')');
        }
        links.forEach(link -> lines.append(further).append(link));
        return lines.toString();
    }

    private String first() {
        return call + String.join(", ", arguments) + ")";
    }
}
