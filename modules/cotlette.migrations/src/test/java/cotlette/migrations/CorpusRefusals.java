package cotlette.migrations;

import java.util.List;

/** What databases cannot do, and refuse before anything is done. */
final class CorpusRefusals {
    private CorpusRefusals() {}

    static List<String> of(CorpusDatabase database) {
        return switch (database) {
            case SQLITE, POSTGRESQL -> List.of();
            case H2 ->
                List.of(
                        "add virtual",
                        "add index over expression",
                        "alter and rename under index over expression",
                        "add index over some rows");
            case MYSQL -> List.of("add index over some rows");
            case MARIADB ->
                List.of(
                        "add index over expression",
                        "alter and rename under index over expression",
                        "add index over some rows");
        };
    }
}
