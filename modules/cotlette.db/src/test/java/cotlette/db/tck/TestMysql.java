package cotlette.db.tck;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A MySQL for the tests of one JVM: a real server, which starts with the first test that asks for it and ends with the JVM. The
 * environment variable {@code COTLETTE_TEST_MYSQL_URL} points at an existing one instead, as a user who may create databases.
 */
public final class TestMysql {
    private static final String VERSION = "mysql-8.0.31";
    private static final List<String> LIBRARY_FOLDERS =
            List.of("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/lib", "/usr/lib");

    /** Started once: the tests of a JVM share it. */
    private static final class Holder {
        private static final TestMysqlFamily SERVER =
                TestMysqlFamily.of("mysql", "COTLETTE_TEST_MYSQL_URL", TestMysql::start);
    }

    private TestMysql() {}

    /** Returns the URL of an empty database that is nobody else's, such as {@code mysql://tester:secret@127.0.0.1:3307/test_1}. */
    public static String freshUrl() {
        return Holder.SERVER.freshUrl();
    }

    /** Runs a statement as a user who may do anything. */
    public static void run(String sql) {
        Holder.SERVER.databases().run(sql);
    }

    private static RunningServer start() {
        Path folder = ServerPrograms.prepared(VERSION, TestMysql::prepare);
        return new RunningServer(
                folder.resolve("data"),
                libraries(folder),
                (data, port) -> List.of(
                        folder.resolve("bin/mysqld").toString(),
                        "--no-defaults",
                        "--user=root",
                        "--basedir=" + folder,
                        "--datadir=" + data,
                        "--socket=" + data.resolve("server.sock"),
                        "--pid-file=" + data.resolve("server.pid"),
                        "--port=" + port,
                        "--bind-address=127.0.0.1",
                        "--skip-name-resolve",
                        "--skip-log-bin",
                        "--mysqlx=0",
                        "--default-authentication-plugin=mysql_native_password",
                        "--max-connections=500",
                        "--performance-schema=OFF",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-flush-method=nosync",
                        "--innodb-doublewrite=OFF",
                        "--innodb-redo-log-capacity=64M",
                        "--innodb-buffer-pool-size=128M",
                        "--innodb-file-per-table=OFF"),
                "jdbc:mariadb:");
    }

    private static void prepare(Path folder) throws IOException {
        boolean linux = System.getProperty("os.name").equals("Linux");
        String name = linux ? "/mysql-Linux-amd64.tar.gz" : "/mysql-Mac_OS_X-x86_64.tar.gz";
        Path archive = folder.resolve("programs.tar.gz");
        try (InputStream programs = ClassLoader.getSystemResourceAsStream(name.substring(1))) {
            if (programs == null) {
                throw new IOException("There is no MySQL among the dependencies of these tests. Set "
                        + "COTLETTE_TEST_MYSQL_URL to the URL of a server.");
            }
            Files.copy(programs, archive, StandardCopyOption.REPLACE_EXISTING);
        }
        ServerPrograms.run(Map.of(), List.of("tar", "-xzf", archive.toString(), "-C", folder.toString()));
        Files.delete(archive);
        if (linux) {
            findAsynchronousFiles(folder);
        }
        Path users = folder.resolve("users.sql");
        Files.writeString(users, """
                CREATE USER root@'127.0.0.1' IDENTIFIED WITH mysql_native_password BY '';
                GRANT ALL ON *.* TO root@'127.0.0.1' WITH GRANT OPTION;
                """);
        ServerPrograms.run(
                libraries(folder),
                List.of(
                        folder.resolve("bin/mysqld").toString(),
                        "--no-defaults",
                        "--user=root",
                        "--basedir=" + folder,
                        "--datadir=" + folder.resolve("data"),
                        "--initialize-insecure",
                        "--init-file=" + users,
                        "--innodb-flush-method=nosync",
                        "--innodb-redo-log-capacity=64M"));
    }

    private static Map<String, String> libraries(Path folder) {
        return Map.of("LD_LIBRARY_PATH", folder.resolve("aio").toString());
    }

    /** MySQL wants libaio.so.1: that of this machine, also under its newer name, or else that of Debian's package, which is unpacked. */
    private static void findAsynchronousFiles(Path folder) throws IOException {
        Path wanted = Files.createDirectories(folder.resolve("aio")).resolve("libaio.so.1");
        Files.deleteIfExists(wanted);
        for (String place : LIBRARY_FOLDERS) {
            for (String name : List.of("libaio.so.1", "libaio.so.1t64")) {
                Path found = Path.of(place, name);
                if (Files.exists(found)) {
                    Files.createSymbolicLink(wanted, found);
                    return;
                }
            }
        }
        try {
            ServerPrograms.run(
                    Map.of(),
                    List.of(
                            "sh",
                            "-c",
                            "cd '" + wanted.getParent()
                                    + "' && { apt-get download libaio1 || apt-get download libaio1t64; } && dpkg -x libaio1*.deb ."));
        } catch (IOException failure) {
            throw new IOException(
                    "MySQL needs libaio.so.1. Install it, on Debian and Ubuntu with `apt-get install libaio1` or "
                            + "`libaio1t64`, or set COTLETTE_TEST_MYSQL_URL to the URL of a server.",
                    failure);
        }
        try (Stream<Path> unpacked = Files.walk(wanted.getParent())) {
            Files.createSymbolicLink(
                    wanted,
                    unpacked.filter(path -> path.getFileName().toString().startsWith("libaio.so.1"))
                            .findFirst()
                            .orElseThrow());
        }
    }
}
