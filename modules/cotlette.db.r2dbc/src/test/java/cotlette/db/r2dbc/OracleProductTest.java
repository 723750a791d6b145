package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.Isolation;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.OracleAddress;
import cotlette.db.spi.Statement;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.TransactionDefinition;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/** What is asked of Oracle's driver so that it does as the others do. */
final class OracleProductTest {
    private static final String URL = "oracle+r2dbc://jane:secret@localhost/site";

    private final Product product = OracleProduct.open(
            OracleOptionsTest.oracles(),
            "default",
            OracleAddress.parse("default", DatabaseUrl.parse("default", URL)),
            new DatabaseSettings(URL));
    private final List<String> asked = new ArrayList<>();
    private final Connection connection = (Connection) Proxy.newProxyInstance(
            Connection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (_, method, arguments) -> answer(method, arguments));

    @Test
    void aTransactionOfWhichNothingIsWantedBeginsByItself() {
        wait(product.begin(connection, new WantedTransaction(Atomic.DEFAULTS)));
        wait(product.begin(connection, new WantedTransaction(Atomic.isolation(Isolation.READ_COMMITTED))));

        assertThat(asked).containsExactly("setAutoCommit false", "setAutoCommit false");
    }

    @ParameterizedTest
    @EnumSource(names = {"REPEATABLE_READ", "SERIALIZABLE"})
    void aStrongerIsolationIsTheOnlyOneThatThereIs(Isolation isolation) {
        wait(product.begin(connection, new WantedTransaction(Atomic.isolation(isolation))));

        assertThat(asked).containsExactly("beginTransaction SERIALIZABLE");
    }

    @Test
    void oneThatOnlyReadsHasNoIsolationBesides() {
        wait(product.begin(connection, new WantedTransaction(Atomic.readOnly())));

        assertThat(asked).containsExactly("beginTransaction READ ONLY");
    }

    @Test
    void statementsAreOnTheirOwnAfterATransaction() {
        wait(product.commit(connection));
        wait(product.rollback(connection));

        assertThat(asked).containsExactly("setAutoCommit true", "rollbackTransaction", "setAutoCommit true");
    }

    @Test
    void whatATransactionHasLeftOpenIsUndoneBeforeItsConnectionIsClosed() {
        wait(product.disconnect(connection));

        assertThat(asked).containsExactly("rollbackTransaction", "close");
    }

    @Test
    void aTimeLimitIsThatOfOneStatement() {
        product.prepare(connection, Statement.of("SELECT 1").within(Duration.ofMillis(1500)));
        product.prepare(connection, Statement.of("SELECT 2"));

        assertThat(asked)
                .containsExactly(
                        "setStatementTimeout PT1.5S",
                        "createStatement SELECT 1",
                        "setStatementTimeout PT0S",
                        "createStatement SELECT 2");
    }

    @Test
    void rowsComeInPortions() {
        assertThat(product.fetchSize(Statements.ALL)).isEqualTo(256);
        assertThat(product.fetchSize(10)).isEqualTo(10);
    }

    /** Notes a call, one that returns a publisher when somebody subscribes. */
    private @Nullable Object answer(Method method, Object @Nullable [] arguments) {
        String call = method.getName() + (arguments == null ? "" : " " + shown(arguments[0]));
        if (method.getReturnType() == Publisher.class) {
            return Mono.fromRunnable(() -> asked.add(call));
        }
        asked.add(call);
        return null;
    }

    private static String shown(Object argument) {
        return switch (argument) {
            case IsolationLevel level -> level.asSql();
            case TransactionDefinition definition -> {
                assertThat(definition.getAttribute(TransactionDefinition.ISOLATION_LEVEL))
                        .isNull();
                yield definition.getAttribute(TransactionDefinition.READ_ONLY) == null ? "" : "READ ONLY";
            }
            default -> argument.toString();
        };
    }

    private static void wait(Publisher<Void> work) {
        Mono.from(work).block();
    }
}
