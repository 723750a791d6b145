package cotlette.processor.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a route: literal segments and parameters.
 *
 * @param text the path as the author wrote it, prefix included
 */
record RoutePath(String text) {
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]*)}");
    private static final Pattern LITERAL = Pattern.compile("[^{}?#%\\s]*");

    /** Returns the names of its parameters in their order. */
    List<String> parameters() {
        List<String> names = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Returns the path with all parameters alike: two routes with the same shape answer the same requests. */
    String shape() {
        return PARAMETER.matcher(text).replaceAll("{}");
    }

    /** Returns what is wrong with it, empty when nothing is. */
    Optional<String> problem() {
        if (!text.startsWith("/")) {
            return Optional.of("begins without a slash. Write \"/" + text + "\".");
        }
        for (String segment : text.substring(1).split("/", -1)) {
            if (!LITERAL.matcher(segment).matches()
                    && !PARAMETER.matcher(segment).matches()) {
                return Optional.of("has the segment '" + segment
                        + "'. A segment is a parameter as a whole, such as {id}, or literal: "
                        + "without braces, blanks, '?', '#' and '%'.");
            }
        }
        if (text.contains("//")) {
            return Optional.of("has an empty segment. Remove one of the slashes.");
        }
        List<String> names = parameters();
        return names.stream()
                .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
                .findFirst()
                .map(name -> "has the parameter {" + name + "} twice. Give one of them another name.");
    }
}
