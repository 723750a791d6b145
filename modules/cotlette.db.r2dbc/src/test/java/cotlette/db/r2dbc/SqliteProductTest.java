package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThatCode;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.sqlite.SqliteLocation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

final class SqliteProductTest {
    /** Opening and closing it would be waited for, which Reactor refuses on such a thread. */
    @Test
    void aDatabaseInMemoryThatNobodyUsedIsNotOpenedToBeClosed() {
        String url = "sqlite+r2dbc://";
        Product product =
                SqliteProduct.open(SqliteLocation.parse("default", url, Path.of("")), new DatabaseSettings(url));

        assertThatCode(() -> Mono.fromRunnable(product::close)
                        .subscribeOn(Schedulers.parallel())
                        .block())
                .doesNotThrowAnyException();
    }
}
