package cotlette.commands.scaffold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file to be written, with places such as <code>{{package}}</code> in it.
 *
 * @param text the file with its places
 */
record FileTemplate(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /** Reads a template that this module carries. */
    static FileTemplate read(String name) {
        try (InputStream stream = FileTemplate.class.getResourceAsStream(name + ".txt")) {
            if (stream == null) {
                throw new IllegalStateException("There is no file template " + name + ".");
            }
            return new FileTemplate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Returns the file with its places filled.
     *
     * @throws IllegalArgumentException when a place has no value
     */
    String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("No value for " + place.group() + ". Values: " + values.keySet());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
