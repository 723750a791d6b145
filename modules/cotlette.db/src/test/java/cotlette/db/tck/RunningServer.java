package cotlette.db.tck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A database server of this JVM, on a data folder of its own. It ends with the JVM, however that ends: a shell between the two waits for
 * the end of its input, kills the server, and takes the data away.
 */
final class RunningServer {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);
    private static final String SHELL = """
            trap '' INT TERM HUP
            data=$1; shift
            exec 3<&0
            "$@" > "$data/server.log" 2>&1 & server=$!
            { read -r _ <&3; kill -9 $server; } & waiting=$!
            wait $server
            rm -rf "$data"
            kill $waiting
            """;

    private final int port;
    private final Connection connection;

    /** What starts a server. */
    interface Command {
        /** Returns the program and its arguments. */
        List<String> on(Path data, int port);
    }

    /**
     * Starts a server, and waits until it answers.
     *
     * @param template the data folder that it starts with, which is copied
     * @param scheme how URLs for JDBC begin
     */
    RunningServer(Path template, Map<String, String> environment, Command command, String scheme) {
        try {
            Path data = Files.createTempDirectory("cotlette-server-");
            ServerPrograms.run(Map.of(), List.of("cp", "-R", template + "/.", data.toString()));
            this.port = freePort();
            List<String> words = new ArrayList<>(List.of("sh", "-c", SHELL, "sh", data.toString()));
            words.addAll(command.on(data, port));
            // Nobody reads what the shell prints once this JVM has ended.
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().putAll(environment);
            Process process = builder.start();
            this.connection = connected(process, scheme + "//127.0.0.1:" + port + "/mysql?user=root&sslMode=disable");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    Connection connection() {
        return connection;
    }

    private static Connection connected(Process server, String url) throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                return DriverManager.getConnection(url);
            } catch (SQLException notYet) {
                if (!server.isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IOException("The server " + server.info() + " does not answer.", notYet);
                }
            }
            try {
                Thread.sleep(BETWEEN_TRIES);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
