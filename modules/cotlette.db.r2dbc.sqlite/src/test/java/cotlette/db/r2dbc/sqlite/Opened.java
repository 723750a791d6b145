package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactories;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A connection that tests wait for. */
record Opened(Connection connection) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Opened at(String url) {
        return from(ConnectionFactories.get(url));
    }

    static Opened from(ConnectionFactory factory) {
        return new Opened(Mono.<Connection>from(factory.create()).block(PATIENCE));
    }

    /** A database in memory of which nobody else knows. */
    static String newMemory() {
        return "r2dbc:sqlite:memory:///" + UUID.randomUUID();
    }

    static ConnectionFactoryOptions.Builder options(String url) {
        return ConnectionFactoryOptions.parse(url).mutate();
    }

    static void await(Publisher<?> publisher) {
        Flux.from(publisher).then().block(PATIENCE);
    }

    static <T> List<T> all(Publisher<T> publisher) {
        return Flux.from(publisher).collectList().block(PATIENCE);
    }

    Statement statement(String sql, Object... values) {
        Statement statement = connection.createStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.bind(i, values[i]);
        }
        return statement;
    }

    Flux<Result> execute(String sql, Object... values) {
        return Flux.from(statement(sql, values).execute());
    }

    /** Runs statements and returns how many rows they have changed. */
    long run(String sql, Object... values) {
        return execute(sql, values)
                .flatMap(Result::getRowsUpdated)
                .reduce(0L, Long::sum)
                .block(PATIENCE);
    }

    Flux<Object> column(String sql, Object... values) {
        return execute(sql, values).concatMap(result -> result.map(row -> row.get(0)));
    }

    List<Object> select(String sql, Object... values) {
        return all(column(sql, values));
    }

    @Override
    public void close() {
        await(connection.close());
    }

    /** The threads of connections that live. */
    static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("r2dbc-sqlite-"))
                .collect(Collectors.toSet());
    }

    /** Waits until threads have ended that are about to. */
    static void awaitEnd(Set<Thread> threads) {
        for (Thread thread : threads) {
            try {
                if (!thread.join(PATIENCE)) {
                    throw new AssertionError(thread.getName() + " does not end");
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
