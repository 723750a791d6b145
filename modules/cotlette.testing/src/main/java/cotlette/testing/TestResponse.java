package cotlette.testing;

import cotlette.api.base.Stability;
import cotlette.api.http.HttpException;
import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.web.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the application answered. Immutable.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public final class TestResponse {
    private static final int SHOWN = 500;

    /** What is in a page and no text of it: tags, and what scripts and styles say. */
    private static final Pattern NOT_READ = Pattern.compile("(?s)<(script|style)\\b.*?</\\1>|<[^>]*>");

    private final String request;
    private final Response response;
    private final byte[] content;

    private TestResponse(String request, Response response, byte[] content) {
        this.request = request;
        this.response = response;
        this.content = content;
    }

    static TestResponse of(String request, Response response) {
        try {
            return new TestResponse(request, response, content(response.body()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The body of the answer to " + request + " cannot be read", unreadable);
        }
    }

    private static byte[] content(ResponseBody body) throws IOException {
        return switch (body) {
            case ResponseBody.Empty none -> new byte[0];
            case ResponseBody.Bytes(byte[] content) -> content;
            case ResponseBody.File file -> {
                try (InputStream stream = Files.newInputStream(file.path())) {
                    stream.skipNBytes(file.offset());
                    yield stream.readNBytes(Math.toIntExact(file.length()));
                }
            }
            case ResponseBody.Stream(ResponseBody.Stream.Source source) -> {
                try (InputStream stream = source.open()) {
                    yield stream.readAllBytes();
                }
            }
            case ResponseBody.Template unresolved -> throw new IllegalStateException("Not rendered: " + unresolved);
            case ResponseBody.Json<?> unresolved -> throw new IllegalStateException("Not written: " + unresolved);
            case ResponseBody.JsonArray<?> unresolved -> throw new IllegalStateException("Not written: " + unresolved);
        };
    }

    /** Returns the status. */
    public int status() {
        return response.status();
    }

    /** Returns the first value of a header. */
    public Optional<String> header(String name) {
        return response.header(name);
    }

    /** Returns all values of a header in the order in which they are sent. */
    public List<String> headers(String name) {
        return response.headers().stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Response.Header::value)
                .toList();
    }

    /** Returns whether it sends the client elsewhere. */
    public boolean isRedirect() {
        return status() >= 301 && status() <= 308 && header("Location").isPresent();
    }

    /**
     * Returns where it sends the client.
     *
     * @throws AssertionError when it is no redirect
     */
    public String location() {
        return header("Location").orElseThrow(() -> new AssertionError("This is no redirect: " + this));
    }

    /** Returns the body; a copy. */
    public byte[] bytes() {
        return content.clone();
    }

    /** Returns the body as text. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * Returns the body, which is JSON, as Map, List, String, Integer (Long or BigInteger where it does not fit), BigDecimal, Boolean or
     * null.
     *
     * @throws AssertionError when the body is not JSON
     */
    public @Nullable Object json() {
        try {
            return PlainJson.read(new Json().read(content));
        } catch (HttpException broken) {
            throw new AssertionError(broken.getMessage() + "\n" + this, broken);
        }
    }

    /**
     * Returns a part of the body, which is JSON.
     *
     * @param path names of members and positions in arrays, from 0, with dots between them: {@code items.0.title}
     * @throws AssertionError when there is no such part
     */
    public @Nullable Object json(String path) {
        Object part = json();
        for (String step : path.split("\\.", -1)) {
            if (part instanceof Map<?, ?> members && members.containsKey(step)) {
                part = members.get(step);
            } else if (part instanceof List<?> items
                    && step.matches("\\d{1,9}")
                    && Integer.parseInt(step) < items.size()) {
                part = items.get(Integer.parseInt(step));
            } else {
                throw new AssertionError("There is no '" + step + "' of '" + path + "' in the JSON.\n" + this);
            }
        }
        return part;
    }

    /**
     * Returns this response when it has the status, and otherwise fails the test with a message that shows it.
     *
     * @throws AssertionError when the status is another one
     */
    public TestResponse expectStatus(int expected) {
        if (status() != expected) {
            throw new AssertionError("Expected status " + expected + ", but got " + this);
        }
        return this;
    }

    /** Shows the request, the status, where it leads, and the beginning of the body; of a page, what a reader sees of it. */
    @Override
    public String toString() {
        boolean page = header("Content-Type")
                .filter(type -> type.startsWith("text/html"))
                .isPresent();
        String text = page ? read(text()) : text().strip();
        return request + " → " + status()
                + header("Location").map(place -> " to " + place).orElse("")
                + (text.isEmpty() ? "" : "\n" + text.substring(0, Math.min(SHOWN, text.length())))
                + (text.length() > SHOWN ? " …" : "");
    }

    private static String read(String html) {
        return NOT_READ.matcher(html).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
}
