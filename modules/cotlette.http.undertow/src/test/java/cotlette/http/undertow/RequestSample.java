package cotlette.http.undertow;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client sends, and the statuses of the answers to it, as {@code requests.txt} has it, which also says how it is written. */
record RequestSample(String title, String text, List<Integer> statuses) {
    private static final String START = "=== ";
    private static final Pattern HEADING = Pattern.compile("((?:\\d{3} )+)(.*)");
    private static final Pattern REPEATED = Pattern.compile("\\{(\\d+)\\*([^}]*)}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(x([0-9a-f]{2})|.)");

    static List<RequestSample> all() throws IOException {
        try (InputStream file = RequestSample.class.getResourceAsStream("requests.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII);
            List<RequestSample> samples = new ArrayList<>();
            String[] parts = text.split("(?m)^" + START, -1);
            for (int i = 1; i < parts.length; i++) {
                samples.add(of(parts[i]));
            }
            return samples;
        }
    }

    private static RequestSample of(String part) {
        String[] lines = part.split("\n", -1);
        Matcher heading = HEADING.matcher(lines[0]);
        if (!heading.matches()) {
            throw new IllegalArgumentException("'" + lines[0] + "' has no status.");
        }
        List<Integer> statuses = new ArrayList<>();
        for (String status : heading.group(1).strip().split(" ", -1)) {
            statuses.add(Integer.parseInt(status));
        }
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < lines.length - 1; i++) {
            boolean open = lines[i].endsWith("\\");
            text.append(bytes(open ? lines[i].substring(0, lines[i].length() - 1) : lines[i]))
                    .append(open ? "" : "\r\n");
        }
        return new RequestSample(heading.group(2), text.toString(), statuses);
    }

    private static String bytes(String line) {
        String repeated = REPEATED.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
        return ESCAPE.matcher(repeated).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult escape) {
        return switch (escape.group(1)) {
            case "r" -> "\r";
            case "n" -> "\n";
            case "t" -> "\t";
            case "0" -> "\0";
            case "\\" -> "\\";
            default -> Character.toString(Integer.parseInt(escape.group(2), 16));
        };
    }

    /** Returns whether the connection is kept. */
    boolean isKept() {
        return statuses.getLast() == 200;
    }

    @Override
    public String toString() {
        return title;
    }
}
