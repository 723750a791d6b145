package cotlette.processor.source;

import java.util.List;

/** Lines of Java with their indentation; what is too long for a line is broken as a formatter would. */
public final class SourceText {
    private static final int WIDTH = 120;
    private static final String INDENT = "    ";
    private static final String CONTINUATION = INDENT + INDENT;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Begins with an indentation of {@code depth} steps. */
    SourceText(int depth) {
        this.depth = depth;
    }

    /** Adds a line. */
    public SourceText line(String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
        return this;
    }

    /** Adds a line one step further in. */
    public SourceText indented(String line) {
        return line(INDENT + line);
    }

    /** Adds an empty line before a member; before the first one of a class there is none. */
    public SourceText blank() {
        int end = text.length();
        if (end > 1 && text.charAt(end - 2) != '{') {
            text.append('\n');
        }
        return this;
    }

    /** Begins a block. */
    public SourceText open(String head) {
        line(head + " {");
        depth++;
        return this;
    }

    /** Ends a block. */
    public SourceText close() {
        return close("}");
    }

    /** Ends a block that is part of a statement, such as {@code };}. */
    public SourceText close(String tail) {
        depth--;
        return line(tail);
    }

    /** Adds a declaration with its value, which goes to a line of its own where both do not fit into one. */
    public SourceText assignment(String declaration, String value) {
        if (fits(declaration + " = " + value + ";")) {
            return line(declaration + " = " + value + ";");
        }
        return line(declaration + " =").line(CONTINUATION + value + ";");
    }

    /** Adds a declaration with its value, a call: the call in one line if it fits into this one or the next, else broken. */
    public SourceText assignment(String declaration, String before, List<String> arguments, String after) {
        String call = before + String.join(", ", arguments) + after;
        if (fits(declaration + " = " + call + ";") || fits(CONTINUATION + call + ";")) {
            return assignment(declaration, call);
        }
        if (fits(declaration + " = " + before)) {
            return call(declaration + " = " + before, arguments, after + ";");
        }
        line(declaration + " =");
        depth += 2;
        call(before, arguments, after + ";");
        depth -= 2;
        return this;
    }

    /** Adds a choice of a switch, its result in a line of its own where both do not fit into one. */
    public SourceText choice(String label, String result) {
        String line = label + " -> " + result + ";";
        return fits(line) ? line(line) : line(label + " ->").indented(result + ";");
    }

    /** Adds a call with its arguments: in one line, else all of them in the next, else each in a line of its own. */
    public SourceText call(String before, List<String> arguments, String after) {
        String joined = String.join(", ", arguments);
        if (fits(before + joined + after)) {
            return line(before + joined + after);
        }
        line(before);
        if (fits(CONTINUATION + joined + after)) {
            return line(CONTINUATION + joined + after);
        }
        String separated = String.join(",\n" + INDENT.repeat(depth) + CONTINUATION, arguments);
        return line(CONTINUATION + separated + after);
    }

    /** Adds a call whose arguments are chains, each of them in lines of its own where they do not fit into one. */
    public SourceText callWithChains(String before, List<Chain> arguments, String after) {
        List<String> joined = arguments.stream().map(Chain::joined).toList();
        if (fits(before + String.join(", ", joined) + after)) {
            return line(before + String.join(", ", joined) + after);
        }
        line(before);
        for (Chain argument : arguments) {
            String end = argument.equals(arguments.getLast()) ? after : ",";
            line(CONTINUATION + inLines(argument, CONTINUATION, end.length()) + end);
        }
        return this;
    }

    /** Adds a chain of calls as a statement: in one line, else each link in a line of its own. */
    public SourceText chain(Chain chain) {
        return line(inLines(chain, "", 1) + ";");
    }

    private String inLines(Chain chain, String before, int after) {
        boolean fits = fits(before + chain.joined() + " ".repeat(after));
        return fits ? chain.joined() : chain.broken(INDENT.repeat(depth) + before, CONTINUATION, WIDTH);
    }

    private boolean fits(String line) {
        return INDENT.length() * depth + line.length() <= WIDTH;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
