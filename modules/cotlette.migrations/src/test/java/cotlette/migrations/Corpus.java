package cotlette.migrations;

import java.util.List;
import java.util.stream.Stream;

/** Changes of tables, of all kinds. */
final class Corpus {
    private Corpus() {}

    static List<CorpusChange> changes() {
        return Stream.of(
                        CorpusColumns.added(),
                        CorpusColumns.dropped(),
                        CorpusTypes.types(),
                        CorpusTypes.options(),
                        CorpusTables.references(),
                        CorpusColumns.renamed(),
                        CorpusTables.indexesAndChecks(),
                        CorpusTables.tables())
                .flatMap(List::stream)
                .toList();
    }
}
