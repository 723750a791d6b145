package cotlette.db;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms of addresses: of mailboxes, pages and machines. Nobody is asked whether anything is there. */
final class Addresses {
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps");
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]++(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]++)*+");
    private static final Pattern HOST = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*+[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    private Addresses() {}

    /** Returns whether a text is {@code local@domain}; the domain has at least one dot, or is localhost. */
    static boolean isEmail(String text) {
        int at = text.lastIndexOf('@');
        if (at < 1
                || at > LONGEST_LOCAL_PART
                || !LOCAL_PART.matcher(text.substring(0, at)).matches()) {
            return false;
        }
        String domain = text.substring(at + 1);
        return domain.equals("localhost")
                || host(domain).filter(host -> host.indexOf('.') > 0).isPresent();
    }

    /** Returns whether a text is an absolute URL with a host. */
    static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            String authority = uri.getRawAuthority();
            return scheme != null
                    && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                    && authority != null
                    && (uri.getHost() != null
                            || host(authority.replaceFirst(":[0-9]{1,5}$", "")).isPresent());
        } catch (URISyntaxException _) {
            return false;
        }
    }

    /** Returns whether a text is an address of IPv4 with four decimal numbers, or one of IPv6 without a zone. */
    static boolean isIp(String text) {
        if (IPV4.matcher(text).matches()) {
            return true;
        }
        if (text.indexOf(':') < 0 || text.indexOf('%') >= 0 || text.indexOf('[') >= 0) {
            return false;
        }
        try {
            Inet6Address.ofLiteral(text);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /** Returns a host's name in ASCII, empty when it is none. */
    private static Optional<String> host(String text) {
        try {
            return Optional.of(IDN.toASCII(text))
                    .filter(ascii -> HOST.matcher(ascii).matches());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
