package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.orm.BulkEvent;
import cotlette.api.orm.Signals;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.RunningApplication;
import cotlette.db.tck.TckApplication;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.LibraryApp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of changes of many rows; the rest is in the tests of drivers. */
final class AnnouncementsTest {
    private final List<BulkEvent<?>> heard = new ArrayList<>();

    private final class ListeningApp implements App {
        @Override
        public AppParts parts() {
            return new LibraryApp().parts();
        }

        @Override
        public void signals(Signals signals) {
            signals.bulk(Author_.TYPE, heard::add);
        }
    }

    @Test
    void manyRowsAreOneEventForThoseWhoListenToTheirModel(@TempDir Path folder) {
        DatabaseSettings nowhere = new DatabaseSettings("sqlite://");
        try (RunningApplication application =
                TckApplication.start(folder, Map.of("default", nowhere), new ListeningApp())) {
            Announcements announcements = new Announcements(
                    "default",
                    () -> application.service(ModelSignals.class),
                    new StatementRunner(
                            _ -> {
                                throw new AssertionError("no statement was to run");
                            },
                            new StatementListeners(),
                            Optional.empty(),
                            new TransactionMessages("default")));

            assertThat(announcements.bulk(Author_.TYPE, BulkEvent.Kind.UPDATE, Set.of("name"), () -> 3))
                    .isEqualTo(3);
            assertThat(announcements.bulk(Book_.TYPE, BulkEvent.Kind.DELETE, Set.of(), () -> 5))
                    .isEqualTo(5);
        }

        assertThat(heard)
                .containsExactly(new BulkEvent<>(Author_.TYPE, BulkEvent.Kind.UPDATE, 3, Set.of("name"), "default"));
    }
}
