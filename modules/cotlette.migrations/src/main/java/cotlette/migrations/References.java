package cotlette.migrations;

import cotlette.api.migration.TableSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts things after those they refer to. */
final class References {
    private final Map<String, Set<String>> references;
    private final Set<String> visited = new LinkedHashSet<>();
    private final List<String> ordered = new ArrayList<>();

    private References(Map<String, Set<String>> references) {
        this.references = references;
    }

    /** Returns what tables refer to, by their names. */
    static Map<String, Set<String>> of(List<TableSchema> tables) {
        Map<String, Set<String>> references = new LinkedHashMap<>();
        for (TableSchema table : tables) {
            Set<String> referenced = new LinkedHashSet<>();
            table.columns()
                    .forEach(column -> column.reference().ifPresent(reference -> referenced.add(reference.table())));
            references.put(table.name(), referenced);
        }
        return references;
    }

    /** The keys, each after those among them that it refers to; where some refer to each other in a circle, as they come. */
    static List<String> order(Map<String, Set<String>> references) {
        References walk = new References(references);
        references.keySet().forEach(walk::visit);
        return walk.ordered;
    }

    private void visit(String name) {
        Set<String> referenced = references.get(name);
        if (referenced != null && visited.add(name)) {
            referenced.forEach(this::visit);
            ordered.add(name);
        }
    }
}
