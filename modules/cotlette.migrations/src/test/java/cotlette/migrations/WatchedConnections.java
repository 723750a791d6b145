package cotlette.migrations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Connections that tell of each change before it is sent: statements that are no queries, and commits. */
final class WatchedConnections {
    private static final Pattern QUERY = Pattern.compile("(?is)\\s*(SELECT|SHOW|SET|PRAGMA|WITH)\\b.*");

    private final Consumer<String> changing;

    WatchedConnections(Consumer<String> changing) {
        this.changing = changing;
    }

    DataSource watch(DataSource dataSource) {
        return watched(DataSource.class, dataSource, "");
    }

    private <T> T watched(Class<T> type, T target, String prepared) {
        Object proxy = Proxy.newProxyInstance(
                WatchedConnections.class.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    if (method.getName().equals("commit")) {
                        changing.accept("COMMIT");
                    } else if (method.getName().startsWith("execute")) {
                        tell(arguments == null ? prepared : String.valueOf(arguments[0]));
                    }
                    try {
                        Object result = method.invoke(target, arguments);
                        return switch (result) {
                            case Connection connection -> watched(Connection.class, connection, "");
                            case PreparedStatement statement ->
                                watched(PreparedStatement.class, statement, String.valueOf(arguments[0]));
                            case Statement statement -> watched(Statement.class, statement, "");
                            case null, default -> result;
                        };
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return type.cast(proxy);
    }

    private void tell(String sql) {
        if (!QUERY.matcher(sql).matches()) {
            changing.accept(sql);
        }
    }
}
