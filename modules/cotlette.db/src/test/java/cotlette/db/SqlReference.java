package cotlette.db;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selection;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book_;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A page of constructs, each with what every database is sent. The Java of a construct is the source of the call that shows it. */
final class SqlReference {
    private final List<QueryCompiler> compilers;
    private final List<String> names;
    private final ShownCalls calls;
    private final StringBuilder page = new StringBuilder();

    /**
     * Begins a page.
     *
     * @param calls the source of the calls that follow, in their order
     */
    SqlReference(List<Dialect> dialects, ShownCalls calls) {
        this.compilers = dialects.stream().map(QueryCompiler::new).toList();
        this.names = dialects.stream().map(Dialect::name).toList();
        this.calls = calls;
    }

    void section(String title) {
        page.append("\n## ").append(title).append('\n');
    }

    void text(String text) {
        page.append('\n').append(text).append('\n');
    }

    void select(QuerySet<?> query) {
        show("", compiler -> compiler.select(query.tree()).statement());
    }

    void select(Selection<?, ?> query) {
        show("", compiler -> compiler.select(query.tree()).statement());
    }

    void count(QuerySet<?> query) {
        show(".count()", compiler -> compiler.count(query.tree()));
    }

    void exists(QuerySet<?> query) {
        show(".exists()", compiler -> compiler.exists(query.tree()));
    }

    void delete(QuerySet<?> query) {
        show(".delete()", compiler -> compiler.delete(query.tree()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T extends Model> void update(QuerySet<T> query, Assignment<T>... assignments) {
        QueryTree<T> tree = query.tree();
        show(".update", compiler -> compiler.update(tree, List.of(assignments)));
    }

    private void show(String call, Function<QueryCompiler, Statement> writer) {
        page.append("\n```java\n").append(calls.next(call)).append("\n```\n\n```sql\n");
        Map<String, List<String>> written = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            written.computeIfAbsent(sql(compilers.get(i), writer), _ -> new ArrayList<>())
                    .add(names.get(i));
        }
        if (written.size() == 1) {
            page.append(written.keySet().iterator().next()).append('\n');
        } else {
            written.forEach((sql, databases) -> page.append("-- ")
                    .append(String.join(", ", databases))
                    .append('\n')
                    .append(sql)
                    .append('\n'));
        }
        page.append("```\n");
    }

    private static String sql(QueryCompiler compiler, Function<QueryCompiler, Statement> writer) {
        try {
            return withoutColumns(writer.apply(compiler).sql());
        } catch (OrmException refused) {
            return "-- refused: " + refused.getMessage();
        }
    }

    /** The columns of a whole model say nothing, so they become three dots. */
    private static String withoutColumns(String sql) {
        String shorter = sql;
        for (String table : List.of("t0.", "t1.", "t2.")) {
            for (ModelType<?> type : List.of(Book_.TYPE, Author_.TYPE)) {
                shorter = shorter.replace(columns(table, type), table + "…");
            }
        }
        return shorter;
    }

    private static String columns(String table, ModelType<?> type) {
        return type.fields().stream()
                .map(field -> table + '"' + field.column() + '"')
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
