import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The same two pages as the site beside this file, written directly against Undertow and JDBC: what the framework is compared with.
 *
 * <p>Arguments: port, JDBC URL of a database, in which it makes a table of its own. Run from source with the jars of the runtime image on the class path.
 */
public final class RawUndertow {
    private static final String TABLE = "CREATE TABLE raw_row (id bigint PRIMARY KEY, name varchar(50) NOT NULL, note varchar(200) NOT NULL)";
    private static final String INSERT = "INSERT INTO raw_row VALUES (?, ?, ?)";
    private static final String QUERY = "SELECT id, name, note FROM raw_row WHERE id = ?";
    private static final int ROWS = 1000;

    public static void main(String[] arguments) throws SQLException {
        String url = arguments[1];
        fill(url);
        ThreadLocal<PreparedStatement> statements = ThreadLocal.withInitial(() -> prepare(url));
        HttpHandler row = exchange -> html(exchange, page(statements.get(), Long.parseLong(exchange.getRelativePath().substring(5))));
        Undertow.builder()
                .addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1")
                .setIoThreads(2)
                .setWorkerThreads(8)
                .setHandler(exchange -> {
                    if (exchange.getRelativePath().equals("/plaintext")) {
                        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain; charset=utf-8");
                        exchange.getResponseSender().send("Hello, World!");
                    } else {
                        exchange.dispatch(row);
                    }
                })
                .build()
                .start();
    }

    private static void fill(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.createStatement().execute(TABLE);
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (int i = 1; i <= ROWS; i++) {
                    insert.setLong(1, i);
                    insert.setString(2, "Row " + i);
                    insert.setString(3, "A <note> of Row " + i);
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
    }

    private static PreparedStatement prepare(String url) {
        try {
            Connection connection = DriverManager.getConnection(url);
            return connection.prepareStatement(QUERY);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String page(PreparedStatement statement, long id) throws SQLException {
        statement.setLong(1, id);
        try (ResultSet result = statement.executeQuery()) {
            result.next();
            return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>" + escaped(result.getString(2)) + "</title></head>\n<body><h1>"
                    + escaped(result.getString(2)) + "</h1><p>" + escaped(result.getString(3)) + "</p></body>\n</html>\n";
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static void html(HttpServerExchange exchange, String page) {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/html; charset=utf-8");
        exchange.getResponseSender().send(page);
    }
}
