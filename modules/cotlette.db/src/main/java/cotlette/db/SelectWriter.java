package cotlette.db;

import cotlette.api.orm.FieldPath;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.Ordering;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selected;
import cotlette.api.orm.Term;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes one SELECT. Names come from the models' metadata alone, values only as question marks. */
final class SelectWriter implements RowsWriter {
    private final Dialect dialect;
    private final QueryTree<?> tree;
    private final Scope scope;
    private final TermWriter terms;
    private final Grouping grouping;

    SelectWriter(Dialect dialect, Aliases aliases, QueryTree<?> tree) {
        this(dialect, aliases, Optional.empty(), tree);
    }

    SelectWriter(Dialect dialect, Aliases aliases, Optional<Scope> around, QueryTree<?> tree) {
        this.dialect = dialect;
        this.tree = tree;
        this.scope = Scope.of(dialect, aliases, around, tree.type());
        this.terms = new TermWriter(scope);
        this.grouping = Grouping.of(tree);
    }

    @Override
    public WrittenQuery rows() {
        List<Typed> result = new ArrayList<>();
        Fragment selected = selected(Fragment.join(", ", columns(result)));
        boolean found = tree.lock().isPresent() && tree.isSliced() && !dialect.locksSlices();
        Fragment query = found ? foundBefore(selected) : query(selected, true);
        Fragment.Builder locked = new Fragment.Builder().add(query);
        tree.lock().ifPresent(lock -> locked.add(dialect.lock(lock, scope.alias())));
        return new WrittenQuery(locked.build(), result);
    }

    @Override
    public WrittenQuery named() {
        List<Typed> result = new ArrayList<>();
        Fragment columns = numbered(columns(result), "c");
        return new WrittenQuery(query(selected(columns), tree.isSliced()), result);
    }

    private List<Fragment> columns(List<Typed> result) {
        List<Fragment> columns = new ArrayList<>();
        for (Term term : tree.terms()) {
            value(term, columns, result);
        }
        if (tree.selected() instanceof Selected.Objects) {
            joined(columns, result);
        }
        return columns;
    }

    private Fragment selected(Fragment columns) {
        return tree.distinct() ? Fragment.fill("DISTINCT $1", columns) : columns;
    }

    @Override
    public Fragment count() {
        boolean rows = !tree.isSliced() && !tree.distinct() && !grouping.isGrouped();
        if (rows) {
            return query(Fragment.of("COUNT(*)"), false);
        }
        return Fragment.fill(
                "SELECT COUNT(*) FROM ($1) slice", tree.distinct() ? different() : query(Fragment.of("1"), false));
    }

    @Override
    public Fragment any() {
        return query(Fragment.of("1"), false);
    }

    /** What is counted of different objects is their keys. */
    private Fragment different() {
        List<Fragment> columns = new ArrayList<>();
        if (tree.selected() instanceof Selected.Objects) {
            tree.type().primaryKey().fields().forEach(field -> columns.add(Fragment.of(scope.own(field))));
        } else {
            columns.addAll(columns(new ArrayList<>()));
        }
        return query(Fragment.fill("DISTINCT $1", numbered(columns, "c")), false);
    }

    /** A query that is taken for a table must give each column a name of its own. */
    private static Fragment numbered(List<Fragment> columns, String name) {
        List<Fragment> all = new ArrayList<>();
        for (Fragment column : columns) {
            all.add(Fragment.fill("$1 AS " + name + all.size(), column));
        }
        return Fragment.join(", ", all);
    }

    private Fragment query(Fragment selected, boolean ordered) {
        // The conditions and the order say which tables to join, so they come before the clause that names the tables.
        Fragment where = tree.where().isEmpty()
                ? Fragment.of("")
                : Fragment.fill(
                        " WHERE $1", terms.conditions().all(tree.where()).sql());
        Fragment groups = groups();
        Fragment order = ordered ? order() : Fragment.of("");
        Fragment.Builder query = new Fragment.Builder().add("SELECT ").add(selected);
        query.add(" FROM " + scope.clause()).add(where).add(groups).add(order);
        if (tree.isSliced()) {
            query.add(" ").add(slice(dialect, tree));
        }
        return query.build();
    }

    /** Writes a query for the rows of a slice that a sub-query finds, where the slice itself cannot be locked. */
    private Fragment foundBefore(Fragment selected) {
        QueryTree<?> keys = tree.selecting(new Selected.Values(key(tree)));
        Fragment found =
                new SelectWriter(dialect, scope.aliases(), keys).named().sql();
        Fragment order = order();
        return Fragment.fill(
                "SELECT $1 FROM " + scope.clause() + " WHERE " + scope.key() + " IN (SELECT * FROM ($2) slice)$3",
                selected,
                found,
                order);
    }

    static Fragment slice(Dialect dialect, QueryTree<?> tree) {
        return Fragment.fill(
                dialect.slice(),
                Fragment.slot(Math.toIntExact(tree.limit().orElseThrow()), Typed.LONG),
                Fragment.slot(Math.toIntExact(tree.offset()), Typed.LONG));
    }

    private void value(Term term, List<Fragment> columns, List<Typed> result) {
        if (term instanceof Term.Self) {
            object(columns, result);
            return;
        }
        grouping.check(term, "select");
        TermWriter.Written written = terms.write(term);
        if (tree.distinct()) {
            LargeValues.check(dialect, term, written.type(), "distinct()");
        }
        columns.add(written.sql());
        result.add(written.typed());
    }

    private void object(List<Fragment> columns, List<Typed> result) {
        if (grouping.isGrouped()) {
            throw new OrmException("A group of rows is no " + tree.type().name()
                    + ". Select what the rows are grouped by, and aggregates.");
        }
        List<ModelField> fields = tree.type().fields();
        BitSet deferred = tree.deferred();
        for (int i = deferred.nextClearBit(0); i < fields.size(); i = deferred.nextClearBit(i + 1)) {
            columns.add(Fragment.of(scope.own(fields.get(i))));
            result.add(Typed.of(fields.get(i), false));
        }
    }

    /** The columns of objects that come with the model's own, in the order in which {@link JoinedObjects} reads them. */
    private void joined(List<Fragment> columns, List<Typed> result) {
        for (FieldPath way : tree.loading().joined()) {
            for (Scope.Found column : scope.columns(way)) {
                columns.add(Fragment.of(column.sql()));
                result.add(column.typed());
            }
        }
    }

    /**
     * Writes the query that returns the keys of the first rows of each group.
     *
     * @param group the values that the rows of a group have in common
     * @param most where the number of rows stands among the values
     */
    Fragment firstOfEach(Term group, int most) {
        List<Fragment> key =
                key(tree).stream().map(term -> terms.write(term).sql()).toList();
        Fragment ranked = query(
                Fragment.fill(
                        "$1, ROW_NUMBER() OVER (PARTITION BY $2 ORDER BY $3) AS ranked_place",
                        numbered(key, "k"),
                        terms.write(group).sql(),
                        criteria()),
                false);
        String keys = IntStream.range(0, key.size()).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        return Fragment.fill(
                "SELECT " + keys + " FROM ($1) ranked WHERE ranked_place <= $2",
                ranked,
                Fragment.slot(most, Typed.LONG));
    }

    private Fragment groups() {
        Fragment.Builder groups = new Fragment.Builder();
        if (!tree.grouping().by().isEmpty()) {
            List<Fragment> by = tree.grouping().by().stream().map(this::group).toList();
            groups.add(" GROUP BY ").add(Fragment.join(", ", by));
        }
        if (!tree.grouping().having().isEmpty()) {
            groups.add(" HAVING ")
                    .add(terms.conditions().all(tree.grouping().having()).sql());
        }
        return groups.build();
    }

    private Fragment group(Term term) {
        TermWriter.Written written = terms.write(term);
        LargeValues.check(dialect, term, written.type(), "groupBy(…)");
        return written.sql();
    }

    /** What makes rows differ comes last, so that rows that are otherwise equal keep their places from one page to the next. */
    private Fragment order() {
        if (tree.ordering().isEmpty() && (tree.whichever() || !tree.isSliced())) {
            return Fragment.of("");
        }
        Fragment criteria = criteria();
        return criteria.text().isEmpty() ? criteria : Fragment.fill(" ORDER BY $1", criteria);
    }

    private Fragment criteria() {
        Map<String, Fragment> criteria = new LinkedHashMap<>();
        for (Ordering<?> ordering : tree.ordering()) {
            grouping.check(ordering.term(), "orderBy");
            criterion(ordering, criteria);
        }
        grouping.decisive().forEach(term -> criterion(new Ordering<>(term, false), criteria));
        return Fragment.join(", ", List.copyOf(criteria.values()));
    }

    private void criterion(Ordering<?> ordering, Map<String, Fragment> criteria) {
        TermWriter.Written written = terms.write(ordering.term());
        CustomValues.checkOrder(written.type());
        boolean field = ordering.term() instanceof Term.Field;
        criteria.putIfAbsent(
                field ? written.sql().text() : written.sql().text() + criteria.size(),
                Fragment.fill(
                        dialect.order(
                                written.type().column(),
                                ordering.descending(),
                                written.typed().nullable(),
                                ordering.nullsFirst()),
                        written.sql()));
    }

    /** The values by which a model's rows always differ. */
    static List<Term> key(QueryTree<?> tree) {
        return tree.type().primaryKey().fields().stream()
                .<Term>map(field -> new Term.Field(FieldPath.ROOT.then(field.name())))
                .toList();
    }
}
