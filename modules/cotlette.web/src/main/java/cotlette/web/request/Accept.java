package cotlette.web.request;

import cotlette.api.http.Request;
import java.util.Locale;

/** What kind of answer a client would rather have. */
public final class Accept {
    private Accept() {}

    /**
     * Returns whether an error is better told in JSON than on a page: the client says so, or it has sent JSON and does not mind. Who says
     * nothing at all, as curl does, gets the page.
     */
    public static boolean prefersJson(Request request) {
        double html = 0;
        double json = 0;
        for (String header : request.headers().all("Accept")) {
            for (String range : header.toLowerCase(Locale.ROOT).split(",", -1)) {
                String type = range.split(";", 2)[0].strip();
                if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
                    html = Math.max(html, quality(range));
                } else if (type.equals("application/json") || type.endsWith("+json")) {
                    json = Math.max(json, quality(range));
                }
            }
        }
        return json == html
                ? request.header("Content-Type")
                        .map(ContentType::parse)
                        .filter(ContentType::isJson)
                        .isPresent()
                : json > html;
    }

    private static double quality(String range) {
        for (String parameter : range.split(";", -1)) {
            String part = parameter.strip();
            if (part.startsWith("q=")) {
                return number(part.substring(2));
            }
        }
        return 1;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
