package cotlette.web.command;

import cotlette.api.command.CommandException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Reads where a server listens from what was typed: {@code 8001}, {@code :8001}, {@code 0.0.0.0:80}, {@code [::1]:8000}. */
final class ListenAddress {
    static final int DEFAULT_PORT = 8000;

    private static final String FORMS = "Write a port, or an address and a port: 8001, 0.0.0.0:8000, [::1]:8000.";

    private ListenAddress() {}

    /**
     * Reads an address.
     *
     * @param typed what was typed, empty for nothing
     * @param ipv6 whether names and missing addresses mean IPv6
     * @throws CommandException when it is none; the message says how one looks
     */
    static InetSocketAddress parse(String typed, boolean ipv6) {
        String loopback = ipv6 ? "::1" : "127.0.0.1";
        if (typed.isEmpty()) {
            return new InetSocketAddress(InetAddress.ofLiteral(loopback), DEFAULT_PORT);
        }
        if (typed.chars().allMatch(Character::isDigit)) {
            return new InetSocketAddress(InetAddress.ofLiteral(loopback), port(typed, typed));
        }
        int colon = typed.lastIndexOf(':');
        String host = colon < 0 ? "" : typed.substring(0, colon);
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        if (colon < 0 || (host.indexOf(':') >= 0 && !bracketed)) {
            throw new CommandException("'" + typed + "' is no address to listen on. " + FORMS);
        }
        int port = port(typed.substring(colon + 1), typed);
        if (host.isEmpty()) {
            return new InetSocketAddress(InetAddress.ofLiteral(loopback), port);
        }
        return new InetSocketAddress(
                address(bracketed ? host.substring(1, host.length() - 1) : host, ipv6 || bracketed), port);
    }

    private static int port(String text, String typed) {
        if (text.isEmpty() || text.length() > 5 || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new CommandException("'" + typed + "' has no port. " + FORMS);
        }
        int port = Integer.parseInt(text);
        if (port > 65_535) {
            throw new CommandException("Ports end at 65535; " + port + " is none.");
        }
        return port;
    }

    private static InetAddress address(String host, boolean ipv6) {
        try {
            InetAddress[] found = InetAddress.getAllByName(host);
            return Arrays.stream(found)
                    .filter(address -> address instanceof Inet6Address == ipv6)
                    .findFirst()
                    .orElse(found[0]);
        } catch (UnknownHostException unknown) {
            throw new CommandException("This machine does not know the address '" + host + "'. " + FORMS, unknown);
        }
    }

    /** Returns the address as a browser takes it; where the server listens on all of them, one that leads here. */
    static String url(InetSocketAddress address) {
        InetAddress host = address.getAddress();
        boolean here = host.isAnyLocalAddress() || host.isLoopbackAddress();
        if (host instanceof Inet6Address) {
            return "http://[" + (here ? "::1" : host.getHostAddress()) + "]:" + address.getPort() + "/";
        }
        return "http://" + (host.isAnyLocalAddress() ? "127.0.0.1" : host.getHostAddress()) + ":" + address.getPort()
                + "/";
    }
}
