package cotlette.db;

import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.ScalarFunction;
import cotlette.api.orm.Selected;
import cotlette.api.orm.Term;
import cotlette.db.spi.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the terms of one scope. */
final class TermWriter {
    private final Scope scope;
    private final Dialect dialect;
    private final ConditionWriter conditions;

    TermWriter(Scope scope) {
        this.scope = scope;
        this.dialect = scope.dialect();
        this.conditions = new ConditionWriter(scope, this);
    }

    /** A term as SQL, and what is known of its values. */
    record Written(Fragment sql, Typed typed) {
        FieldType type() {
            return typed.type();
        }
    }

    ConditionWriter conditions() {
        return conditions;
    }

    /** Writes a term that says itself which values it has. */
    Written write(Term term) {
        return switch (term) {
            case Term.Field(FieldPath path) -> {
                Scope.Found column = scope.column(path);
                yield new Written(Fragment.of(column.sql()), column.typed());
            }
            case Term.Call(ScalarFunction function, List<Term> arguments) ->
                call(function, arguments, Optional.empty());
            case Term.Arithmetic arithmetic -> arithmetic(arithmetic);
            case Term.Case choice -> choice(choice, Optional.empty());
            case Term.Cast(Term value, FieldType type) -> {
                Written written = write(value);
                yield new Written(
                        Fragment.fill(dialect.cast(written.type().column(), type), written.sql()),
                        new Typed(
                                Typed.made(type, isSmall(value, written)),
                                written.typed().nullable()));
            }
            case Term.Truth(Condition<?> condition) ->
                new Written(
                        Fragment.fill(
                                "CASE WHEN $1 THEN " + dialect.literal(true) + " ELSE " + dialect.literal(false)
                                        + " END",
                                conditions.write(condition).sql()),
                        new Typed(Typed.BOOLEAN, false));
            case Term.Aggregate aggregate -> aggregate(aggregate);
            case Term.Related(FieldPath path, Term.Aggregate aggregate) -> related(path, aggregate);
            case Term.Subquery(QueryTree<?> query) -> {
                WrittenQuery written = subquery(query);
                yield new Written(
                        Fragment.fill("($1)", written.sql()),
                        written.result().getFirst().orNull(true));
            }
            case Term.Outer(Term value) -> new TermWriter(scope.around()).write(value);
            case Term.Value(Object position) -> writeAlone(term, Typed.of(position));
            case Term.Values _ -> throw new OrmException("Several values stand only on the right of in(…).");
            case Term.FirstOfEach _ -> throw new OrmException("The first rows of each group stand for several values.");
            case Term.Output _ ->
                throw new OrmException("A value of the result itself is what two queries as one set are ordered by.");
            case Term.Self _ ->
                throw new OrmException(
                        "self() stands for the whole object, which can only be a result of its own: select(…, self(), …).");
        };
    }

    /** Writes a term whose values are of a type unless it knows better; a value alone gets this type. */
    Written write(Term term, FieldType expected) {
        return switch (term) {
            case Term.Value(Object position)
            when position == null -> new Written(Fragment.of("NULL"), new Typed(expected, true));
            case Term.Value(Object position) ->
                new Written(
                        Fragment.slot(((QueryShape.Position) position).index(), expected), new Typed(expected, false));
            case Term.Case choice -> choice(choice, Optional.of(expected));
            case Term.Call(ScalarFunction function, List<Term> arguments) ->
                call(function, arguments, Optional.of(expected));
            default -> write(term);
        };
    }

    /** Writes a term where the database cannot guess the type of a value that stands alone. */
    private Written writeAlone(Term term, FieldType expected) {
        Written written = write(term, expected);
        return term instanceof Term.Value(Object position) && position != null
                ? new Written(Fragment.fill(dialect.alone(expected.column()), written.sql()), written.typed())
                : written;
    }

    /** Returns the query as one that has one value in each row: of objects, the key. */
    WrittenQuery subquery(QueryTree<?> query) {
        QueryTree<?> values = query.selected() instanceof Selected.Objects
                ? query.selecting(new Selected.Values(List.of(
                        new Term.Field(FieldPath.ROOT.then(query.type().key().name())))))
                : query;
        WrittenQuery written = RowsWriter.of(dialect, scope.aliases(), Optional.of(scope), values)
                .rows();
        if (written.result().size() != 1) {
            throw new OrmException("A sub-query has " + written.result().size()
                    + " values in each row, and stands for one. Select one expression.");
        }
        return written;
    }

    private Written arithmetic(Term.Arithmetic term) {
        boolean valueFirst = term.left() instanceof Term.Value;
        Written first = valueFirst ? write(term.right()) : write(term.left());
        Written second = write(valueFirst ? term.left() : term.right(), first.type());
        Written left = valueFirst ? second : first;
        Written right = valueFirst ? first : second;
        FieldType type = Numbers.result(term.operator(), left.type(), right.type());
        boolean dividing = term.operator() == Term.Operator.DIVIDED_BY || term.operator() == Term.Operator.MODULO;
        return new Written(
                Fragment.fill(dialect.arithmetic(term.operator(), type), left.sql(), right.sql()),
                new Typed(
                        type,
                        dividing || left.typed().nullable() || right.typed().nullable()));
    }

    private Written choice(Term.Case choice, Optional<FieldType> expected) {
        List<Term> values = new ArrayList<>();
        choice.branches().forEach(branch -> values.add(branch.value()));
        choice.otherwise().ifPresent(values::add);
        FieldType type = commonType(values, expected);
        Fragment.Builder sql = new Fragment.Builder().add("CASE");
        boolean nullable = choice.otherwise().isEmpty();
        for (Term.Branch branch : choice.branches()) {
            Written value = writeAlone(branch.value(), type);
            nullable |= value.typed().nullable();
            sql.add(" WHEN ").add(conditions.write(branch.condition()).sql());
            sql.add(" THEN ").add(value.sql());
        }
        if (choice.otherwise().isPresent()) {
            Written value = writeAlone(choice.otherwise().get(), type);
            nullable |= value.typed().nullable();
            sql.add(" ELSE ").add(value.sql());
        }
        return new Written(sql.add(" END").build(), new Typed(type, nullable));
    }

    private Written call(ScalarFunction function, List<Term> arguments, Optional<FieldType> wanted) {
        FieldType expected = FunctionTypes.ofValues(function).orElseGet(() -> commonType(arguments, wanted));
        List<Fragment> parts = new ArrayList<>();
        boolean nullable = FunctionTypes.isNullable(function);
        boolean allNullable = true;
        boolean small = true;
        for (int i = 0; i < arguments.size(); i++) {
            Written argument = writeAlone(
                    arguments.get(i), i > 0 ? FunctionTypes.ofFurther(function).orElse(expected) : expected);
            FunctionTypes.check(function, i, argument.type());
            parts.add(argument.sql());
            nullable |= argument.typed().nullable();
            allNullable &= argument.typed().nullable();
            small &= isSmall(arguments.get(i), argument);
        }
        FieldType type = FunctionTypes.ofResult(function).orElse(expected);
        return new Written(
                Fragment.fill(
                        dialect.function(function, parts.size(), expected.column()), parts.toArray(Fragment[]::new)),
                new Typed(Typed.made(type, small), function == ScalarFunction.COALESCE ? allNullable : nullable));
    }

    /** Returns whether the database tells the values of a term apart, and what it makes of them. */
    private boolean isSmall(Term term, Written written) {
        return term instanceof Term.Value || dialect.tellsApart(written.type().column());
    }

    /** Returns the type of the first term that is no value; of values alone, what is expected of them, or the type of the first. */
    private FieldType commonType(List<Term> terms, Optional<FieldType> expected) {
        return terms.stream()
                .filter(term -> !(term instanceof Term.Value))
                .findFirst()
                .map(term -> write(term).type())
                .or(() -> expected)
                .orElseGet(() -> write(terms.getFirst()).type());
    }

    private Written aggregate(Term.Aggregate aggregate) {
        Optional<Written> argument = aggregate.argument().map(this::write);
        Fragment value = argument.map(Written::sql).orElse(Fragment.of("1"));
        if (!aggregate.filter().isEmpty()) {
            value = Fragment.fill(
                    "CASE WHEN $1 THEN $2 END",
                    conditions.all(aggregate.filter()).sql(),
                    value);
        } else if (argument.isEmpty()) {
            value = Fragment.of("*");
        }
        FieldType of = argument.map(Written::type).orElse(Typed.LONG);
        if (aggregate.kind() != Term.Kind.COUNT) {
            CustomValues.checkOrder(of);
        }
        if (aggregate.distinct()) {
            aggregate.argument().ifPresent(term -> LargeValues.check(dialect, term, of, "countDistinct()"));
        }
        String template = dialect.aggregate(aggregate.kind(), of.column());
        return new Written(
                Fragment.fill(aggregate.distinct() ? template.replace("$1", "DISTINCT $1") : template, value),
                Numbers.aggregate(aggregate.kind(), of));
    }

    private Written related(FieldPath path, Term.Aggregate aggregate) {
        Scope.Correlated inner = scope.related(path);
        TermWriter writer = new TermWriter(inner.scope());
        Written value = writer.aggregate(
                new Term.Aggregate(aggregate.kind(), aggregate.argument(), aggregate.distinct(), List.of()));
        Fragment where = writer.conditions().and(inner.condition(), aggregate.filter());
        return new Written(
                new Fragment.Builder()
                        .add("(SELECT ")
                        .add(value.sql())
                        .add(" FROM " + inner.scope().clause() + " WHERE ")
                        .add(where)
                        .add(")")
                        .build(),
                value.typed());
    }
}
