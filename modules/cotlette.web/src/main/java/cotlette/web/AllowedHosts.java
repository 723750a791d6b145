package cotlette.web;

import cotlette.api.http.HttpException;
import cotlette.api.settings.Settings;
import cotlette.web.request.WebRequest;
import java.util.List;

/**
 * Knows for which hosts an application answers: the setting {@code allowed_hosts}.
 *
 * <p>Who may choose the host freely could have links in pages and mails lead to a site of theirs, or read an application of a developer's
 * machine through a name that they let point at it.
 *
 * @param names host names without ports; one that begins with a dot means itself and all names below it, {@code *} any
 */
record AllowedHosts(List<String> names, boolean debug) {
    private static final System.Logger LOG = System.getLogger("cotlette.web");
    private static final List<String> THIS_MACHINE = List.of(".localhost", "127.0.0.1", "[::1]");

    static AllowedHosts of(Settings settings) {
        return new AllowedHosts(
                settings.allowedHosts().isEmpty() ? THIS_MACHINE : settings.allowedHosts(), settings.debug());
    }

    /** Returns whether the application answers for a host; {@code host} is what a Host header holds, with or without a port. */
    boolean allow(String host) {
        int end = nameEnd(host);
        if (!isName(host, end)) {
            return false;
        }
        for (String name : names) {
            if (name.equals("*") || matches(name, host, end)) {
                return true;
            }
        }
        return false;
    }

    /** The standard allows more, but no name is made of it, and pages may print it carelessly. */
    private static boolean isName(String host, int end) {
        for (int i = 0; i < end; i++) {
            char character = host.charAt(i);
            if (character > '~' || !(Character.isLetterOrDigit(character) || ".-_[:]".indexOf(character) >= 0)) {
                return false;
            }
        }
        return end > 0;
    }

    /** The dot at the end of a name that is complete, as in {@code example.com.}, says nothing else. */
    private static int nameEnd(String host) {
        int colon = host.indexOf(':', host.lastIndexOf(']') + 1);
        int end = colon < 0 ? host.length() : colon;
        return end > 0 && host.charAt(end - 1) == '.' ? end - 1 : end;
    }

    private static boolean matches(String name, String host, int end) {
        int length = name.length();
        if (!name.startsWith(".")) {
            return length == end && host.regionMatches(true, 0, name, 0, end);
        }
        return end >= length
                ? host.regionMatches(true, end - length, name, 0, length)
                : end == length - 1 && host.regionMatches(true, 0, name, 1, end);
    }

    /** Returns what a request for another host is answered with; who runs the server reads in its log what to do. */
    HttpException refusal(WebRequest request) {
        String host = Printable.of(request.host());
        LOG.log(
                System.Logger.Level.WARNING,
                "Request " + request.id() + " was refused: the host '" + host + "' is not in allowed_hosts " + names
                        + ".");
        return HttpException.badRequest(
                debug
                        ? "The host '" + host
                                + "' is not allowed. If it is a name of this site, add it in settings.toml: "
                                + "allowed_hosts = [\"" + host.replaceFirst(":\\d*$", "") + "\"]."
                        : "This server does not answer for the host that was asked.");
    }
}
