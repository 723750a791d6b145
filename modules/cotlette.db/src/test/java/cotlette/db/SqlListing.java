package cotlette.db;

import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Statement;
import java.util.List;
import java.util.function.Function;

/** Statements of a dialect, each below the title of what it is for. */
final class SqlListing {
    private final Dialect dialect;
    private final QueryCompiler compiler;
    private final StringBuilder text = new StringBuilder();

    SqlListing(Dialect dialect) {
        this.dialect = dialect;
        this.compiler = new QueryCompiler(dialect);
    }

    Dialect dialect() {
        return dialect;
    }

    QueryCompiler compiler() {
        return compiler;
    }

    /** Shows the statements of queries. */
    void select(String title, QueryTree<?>... queries) {
        each(
                title,
                List.of(queries),
                query -> List.of(compiler.select(query).statement().sql()));
    }

    /** Shows statements. */
    void show(String title, Statement... statements) {
        each(title, List.of(statements), statement -> List.of(statement.sql()));
    }

    /** Shows what is written for each part, or why the database has nothing for it. */
    <P> void each(String title, List<P> parts, Function<P, List<String>> writer) {
        text.append("-- ").append(title).append('\n');
        for (P part : parts) {
            try {
                writer.apply(part).forEach(statement -> text.append(statement).append(";\n"));
            } catch (OrmException refused) {
                text.append("-- refused: ").append(refused.getMessage()).append('\n');
            }
        }
        text.append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
