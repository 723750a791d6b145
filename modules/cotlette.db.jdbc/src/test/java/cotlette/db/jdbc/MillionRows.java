package cotlette.db.jdbc;

import cotlette.api.orm.RowIterator;
import cotlette.api.settings.DatabaseSettings;
import cotlette.core.RunningApplication;
import cotlette.db.tck.TckApplication;
import cotlette.db.tck.library.Author;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** Reads a table that does not fit into its heap, and prints how many rows it has: the program that {@link BigIterationTest} runs. */
final class MillionRows {
    private static final int CONNECTIONS = 2;

    private MillionRows() {}

    public static void main(String[] arguments) {
        DatabaseSettings settings = new DatabaseSettings(arguments[0], CONNECTIONS, Duration.ofSeconds(30));
        try (RunningApplication application = TckApplication.start(Path.of(arguments[1]), settings)) {
            application.run(() -> {
                for (int i = 0; i <= CONNECTIONS; i++) {
                    try (RowIterator<Author> some = Author.objects.all().iter()) {
                        some.next();
                    }
                }
                try (Stream<Author> all = Author.objects.all().stream()) {
                    System.out.println(all.filter(author -> author.id > 0).count());
                }
                try (RowIterator<Author> all = Author.objects.orderBy("id").iter()) {
                    long read = 0;
                    while (all.hasNext() && all.next().id > 0) {
                        read++;
                    }
                    System.out.println(read);
                }
            });
        }
    }
}
