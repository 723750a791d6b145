package cotlette.commands.startcache;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks a server of this machine for pages; a plain connection, so that no client is rehearsed that commands do not need. */
record Visitor(int port) {
    void visit(List<String> paths) throws IOException {
        for (String path : paths) {
            try (Socket connection = new Socket(InetAddress.ofLiteral("127.0.0.1"), port)) {
                String request = "GET " + path
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
                connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                connection.getInputStream().readAllBytes();
            }
        }
    }
}
