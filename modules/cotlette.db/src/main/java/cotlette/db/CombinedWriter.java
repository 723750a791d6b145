package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Ordering;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selected;
import cotlette.api.orm.Term;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes two queries as one set. The set is a table to the query around it, which orders and slices it: databases differ in what they take
 * right behind {@code UNION}, in parentheses around its parts, and in which of several binds first.
 */
final class CombinedWriter implements RowsWriter {
    private final Dialect dialect;
    private final QueryTree<?> tree;
    private final Fragment set;
    private final List<Typed> result;

    CombinedWriter(
            Dialect dialect, Aliases aliases, Optional<Scope> around, QueryTree<?> tree, Selected.Combined combined) {
        this.dialect = dialect;
        this.tree = tree;
        WrittenQuery left =
                RowsWriter.of(dialect, aliases, around, combined.left()).named();
        WrittenQuery right =
                RowsWriter.of(dialect, aliases, around, combined.right()).named();
        this.result = common(combined.operation(), left.result(), right.result());
        if (combined.operation() != Selected.Operation.UNION_ALL) {
            checkValues(combined.left(), left.result());
            checkValues(combined.right(), right.result());
        }
        this.set = new Fragment.Builder()
                .add(part(combined.left(), left.sql()))
                .add(word(combined.operation()))
                .add(part(combined.right(), right.sql()))
                .build();
    }

    private void checkValues(QueryTree<?> part, List<Typed> values) {
        if (part.selected() instanceof Selected.Values(List<Term> terms)) {
            for (int i = 0; i < terms.size(); i++) {
                LargeValues.check(dialect, terms.get(i), values.get(i).type(), "A set");
            }
        }
    }

    @Override
    public WrittenQuery rows() {
        return new WrittenQuery(
                query(columns(), !tree.ordering().isEmpty() || (tree.isSliced() && !tree.whichever())), result);
    }

    @Override
    public WrittenQuery named() {
        return new WrittenQuery(query(columns(), tree.isSliced()), result);
    }

    @Override
    public Fragment count() {
        return tree.isSliced() || tree.distinct()
                ? Fragment.fill("SELECT COUNT(*) FROM ($1) slice", named().sql())
                : query("COUNT(*)", false);
    }

    @Override
    public Fragment any() {
        return query("1", false);
    }

    private Fragment query(String selected, boolean ordered) {
        Fragment.Builder query = new Fragment.Builder().add("SELECT ").add(selected);
        query.add(" FROM (").add(set).add(") combined").add(ordered ? order() : "");
        if (tree.isSliced()) {
            query.add(" ").add(SelectWriter.slice(dialect, tree));
        }
        return query.build();
    }

    private String columns() {
        return IntStream.range(0, result.size())
                .mapToObj(CombinedWriter::name)
                .collect(Collectors.joining(", ", tree.distinct() ? "DISTINCT " : "", ""));
    }

    /** All columns come last, so that rows keep their places from one page to the next. */
    private String order() {
        Map<Integer, String> criteria = new LinkedHashMap<>();
        for (Ordering<?> ordering : tree.ordering()) {
            if (!(ordering.term() instanceof Term.Output(int column))) {
                throw new OrmException("Two queries as one set are ordered by what both select.");
            }
            CustomValues.checkOrder(result.get(column).type());
            criteria.putIfAbsent(column, criterion(column, ordering));
        }
        for (int column = 0; column < result.size(); column++) {
            criteria.putIfAbsent(column, criterion(column, new Ordering<>(new Term.Output(column), false)));
        }
        return " ORDER BY " + String.join(", ", criteria.values());
    }

    private String criterion(int column, Ordering<?> ordering) {
        Typed typed = result.get(column);
        return dialect.order(typed.type().column(), ordering.descending(), typed.nullable(), ordering.nullsFirst())
                .replace("$1", name(column));
    }

    private static Fragment part(QueryTree<?> part, Fragment sql) {
        boolean plain = !part.isSliced() && !(part.selected() instanceof Selected.Combined);
        return plain ? sql : Fragment.fill("SELECT * FROM ($1) part", sql);
    }

    private static String word(Selected.Operation operation) {
        return " " + operation.name().replace('_', ' ') + " ";
    }

    private static String name(int column) {
        return "c" + column;
    }

    private static List<Typed> common(Selected.Operation operation, List<Typed> left, List<Typed> right) {
        List<Typed> common = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            FieldType first = left.get(i).type();
            FieldType second = right.get(i).type();
            if (first.javaType() != second.javaType() || places(first) != places(second)) {
                throw new OrmException(
                        "Value " + (i + 1) + " of " + word(operation).strip() + " is " + name(first)
                                + " in one query and " + name(second)
                                + " in the other. Select the same kind of value in both; a cast makes one of the other.");
            }
            common.add(left.get(i).orNull(right.get(i).nullable()));
        }
        return common;
    }

    private static int places(FieldType type) {
        return type instanceof FieldType.Decimal decimal ? decimal.decimalPlaces() : 0;
    }

    private static String name(FieldType type) {
        return type.javaType().getSimpleName()
                + (type instanceof FieldType.Decimal decimal ? " with " + decimal.decimalPlaces() + " places" : "");
    }
}
