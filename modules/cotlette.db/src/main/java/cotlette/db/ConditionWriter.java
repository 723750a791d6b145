package cotlette.db;

import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Term;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the conditions of one scope. */
final class ConditionWriter {
    private final Scope scope;
    private final Dialect dialect;
    private final TermWriter terms;

    ConditionWriter(Scope scope, TermWriter terms) {
        this.scope = scope;
        this.dialect = scope.dialect();
        this.terms = terms;
    }

    /**
     * A condition as SQL.
     *
     * @param unknown whether the database may call it neither true nor false
     */
    record Written(Fragment sql, boolean unknown) {}

    Written write(Condition<?> condition) {
        return switch (condition) {
            case Condition.All<?>(var conditions) -> parenthesised(all(conditions));
            case Condition.Any<?>(var conditions) -> parenthesised(joined(conditions, " OR ", "1 = 0"));
            case Condition.Not<?>(Condition<?> opposite) -> not(opposite);
            case Condition.IsNull<?>(Term term) ->
                known(Fragment.fill("$1 IS NULL", terms.write(term).sql()));
            case Condition.Comparison<?>(Term left, Lookup lookup, Term right) -> comparison(left, lookup, right);
            case Condition.Related<?> related -> related(related);
            case Condition.Exists<?>(QueryTree<?> query) ->
                known(Fragment.fill(
                        "EXISTS ($1)",
                        RowsWriter.of(dialect, scope.aliases(), Optional.of(scope), query.orderedBy(List.of()))
                                .any()));
        };
    }

    Written all(List<? extends Condition<?>> conditions) {
        return joined(conditions, " AND ", "1 = 1");
    }

    /** Writes a condition that is SQL already, and others. */
    Fragment and(String first, List<? extends Condition<?>> others) {
        List<Fragment> parts = new ArrayList<>();
        parts.add(Fragment.of(first));
        others.forEach(other -> parts.add(write(other).sql()));
        return Fragment.join(" AND ", parts);
    }

    private Written joined(List<? extends Condition<?>> conditions, String between, String none) {
        if (conditions.isEmpty()) {
            return known(Fragment.of(none));
        }
        List<Fragment> parts = new ArrayList<>();
        boolean unknown = false;
        for (Condition<?> condition : conditions) {
            Written written = write(condition);
            parts.add(written.sql());
            unknown |= written.unknown();
        }
        return new Written(Fragment.join(between, parts), unknown);
    }

    /** The exact opposite: where the database does not know whether a condition holds, it does not hold, and its opposite does. */
    private Written not(Condition<?> opposite) {
        if (opposite instanceof Condition.IsNull<?>(Term term)) {
            return known(Fragment.fill("$1 IS NOT NULL", terms.write(term).sql()));
        }
        Written written = write(opposite);
        return known(Fragment.fill(written.unknown() ? dialect.notTrue() : "NOT ($1)", written.sql()));
    }

    private Written related(Condition.Related<?> related) {
        Scope.Correlated inner = scope.related(related.path());
        Fragment where =
                new TermWriter(inner.scope()).conditions().and(inner.condition(), List.of(related.condition()));
        return known(new Fragment.Builder()
                .add("EXISTS (SELECT 1 FROM " + inner.scope().clause() + " WHERE ")
                .add(where)
                .add(")")
                .build());
    }

    private Written comparison(Term left, Lookup lookup, Term right) {
        if (right instanceof Term.FirstOfEach(QueryTree<?> query, Term group, long most)) {
            Fragment keys = new SelectWriter(dialect, scope.aliases(), query).firstOfEach(group, Math.toIntExact(most));
            return known(Fragment.fill(scope.key() + " IN ($1)", keys));
        }
        TermWriter.Written first = left instanceof Term.Value value
                ? terms.write(value, terms.write(right).type())
                : terms.write(left);
        if (lookup == Lookup.IN) {
            return in(first, right);
        }
        boolean custom = first.type() instanceof FieldType.Custom;
        if (lookup.isForText() && (custom || first.type().javaType() != String.class)) {
            throw new OrmException("The lookup '" + lookup.word() + "' is for text, and '" + name(left) + "' holds "
                    + (custom ? "a custom field" : first.type().javaType().getSimpleName())
                    + ". Compare a text, or its toText().");
        }
        if (lookup != Lookup.EXACT) {
            CustomValues.checkOrder(first.type());
        }
        TermWriter.Written second = terms.write(right, first.type());
        return new Written(
                Fragment.fill(dialect.comparison(lookup, first.type().column()), first.sql(), second.sql()),
                first.typed().nullable() || second.typed().nullable());
    }

    private Written in(TermWriter.Written left, Term right) {
        boolean apart = dialect.tellsApart(left.type().column());
        if (right instanceof Term.Subquery(QueryTree<?> query)) {
            if (!apart) {
                throw new OrmException(
                        dialect.name() + " keeps this text as a large object, and looks for none in a sub-query. "
                                + "Give the field a length, or look for the values.");
            }
            WrittenQuery written = terms.subquery(query);
            // A database may refuse a limit in such a sub-query, but not in one that it takes for a table.
            String template = query.isSliced() ? "$1 IN (SELECT * FROM ($2) slice)" : "$1 IN ($2)";
            return new Written(Fragment.fill(template, left.sql(), written.sql()), true);
        }
        if (!(right instanceof Term.Values(List<?> range))) {
            throw new OrmException("The lookup 'in' wants values or a query.");
        }
        if (range.isEmpty()) {
            return known(Fragment.of("1 = 0"));
        }
        List<Fragment> values = new ArrayList<>();
        int position = (Integer) range.getFirst();
        String same = dialect.comparison(Lookup.EXACT, left.type().column());
        for (int i = 0; i < (Integer) range.getLast(); i++) {
            Fragment value = Fragment.slot(position + i, left.type());
            values.add(apart ? value : Fragment.fill(same, left.sql(), value));
        }
        Fragment in = apart
                ? Fragment.fill("$1 IN ($2)", left.sql(), Fragment.join(", ", values))
                : Fragment.fill("($1)", Fragment.join(" OR ", values));
        return new Written(in, left.typed().nullable());
    }

    private static String name(Term term) {
        return term instanceof Term.Field(FieldPath path) ? path.toString() : "expression";
    }

    private static Written parenthesised(Written written) {
        return new Written(Fragment.fill("($1)", written.sql()), written.unknown());
    }

    private static Written known(Fragment sql) {
        return new Written(sql, false);
    }
}
