package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.OrmException;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.DatabaseTck;
import cotlette.db.tck.library.Author;
import org.junit.jupiter.api.Test;

/** Code that goes on where the driver has completed a stage. */
final class DriverThreadTest extends DatabaseTck {
    @Override
    protected DatabaseSettings settings() {
        return new DatabaseSettings(OpenDatabase.postgresql());
    }

    @Test
    void isRefusedToWait() {
        author("Ursula");

        assertThatThrownBy(Author.objects
                        .async()
                        .count()
                        .thenApply(_ -> Author.objects.count())
                        .toCompletableFuture()::join)
                .cause()
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith("This thread (cotlette-default-nio-")
                .hasMessageContaining("Add .async() to this call");
    }

    @Test
    void mayAskAndGoOn() {
        author("Ursula");

        assertThat(Author.objects
                        .async()
                        .count()
                        .thenCompose(_ -> Author.objects.async().count())
                        .toCompletableFuture()
                        .join())
                .isOne();
    }
}
