package cotlette.db.tck.random;

import cotlette.api.orm.Condition;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.Lookup;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.Ordering;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Selected;
import cotlette.api.orm.Term;
import cotlette.db.tck.random.MemoryTables.MemoryRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a query means, as simply as it can be said: conditions hold or do not, relations are followed row by row. Knows what random queries are
 * made of, and refuses the rest.
 */
final class MemoryEvaluator {
    private final MemoryTables tables;

    MemoryEvaluator(MemoryTables tables) {
        this.tables = tables;
    }

    /** Returns the keys of the objects that a query finds. */
    <T extends Model> List<Object> keys(QueryTree<T> query) {
        return sliced(query, ordered(query, matching(query)))
                .map(MemoryRow::key)
                .toList();
    }

    long count(QueryTree<?> query) {
        return sliced(query, matching(query).stream()).count();
    }

    /** Returns the values that a query finds; those of groups in no order. */
    <T extends Model> List<List<Object>> values(QueryTree<T> query) {
        List<Term> terms = ((Selected.Values) query.selected()).terms();
        List<MemoryRow> rows = matching(query);
        if (query.grouping().by().isEmpty() && terms.stream().noneMatch(Term.Aggregate.class::isInstance)) {
            return ordered(query, rows)
                    .map(row -> each(terms, row, List.of(row)))
                    .toList();
        }
        Map<List<Object>, List<MemoryRow>> groups = new LinkedHashMap<>();
        for (MemoryRow row : rows) {
            groups.computeIfAbsent(each(query.grouping().by(), row, List.of(row)), _ -> new ArrayList<>())
                    .add(row);
        }
        if (query.grouping().by().isEmpty() && groups.isEmpty()) {
            groups.put(List.of(), List.of());
        }
        return groups.values().stream()
                .filter(group ->
                        query.grouping().having().stream().allMatch(condition -> holds(condition, null, group)))
                .map(group -> each(terms, group.isEmpty() ? null : group.getFirst(), group))
                .toList();
    }

    private List<MemoryRow> matching(QueryTree<?> query) {
        return tables.of(query.type()).stream()
                .filter(row -> query.where().stream().allMatch(condition -> holds(condition, row, List.of(row))))
                .toList();
    }

    private <T extends Model> Stream<MemoryRow> ordered(QueryTree<T> query, List<MemoryRow> rows) {
        List<Comparator<MemoryRow>> order = new ArrayList<>();
        for (Ordering<T> criterion : query.ordering()) {
            order.add((left, right) -> compare(
                    value(criterion.term(), left, List.of(left)),
                    value(criterion.term(), right, List.of(right)),
                    criterion));
        }
        order.add(Comparator.comparing(row -> (Long) row.key()));
        return rows.stream()
                .sorted(order.stream().reduce(Comparator::thenComparing).orElseThrow());
    }

    private static Stream<MemoryRow> sliced(QueryTree<?> query, Stream<MemoryRow> rows) {
        return rows.skip(query.offset()).limit(query.limit().orElse(Long.MAX_VALUE));
    }

    private List<Object> each(List<Term> terms, MemoryRow row, List<MemoryRow> group) {
        List<Object> values = new ArrayList<>();
        terms.forEach(term -> values.add(value(term, row, group)));
        return values;
    }

    private boolean holds(Condition<?> condition, MemoryRow row, List<MemoryRow> group) {
        return switch (condition) {
            case Condition.All<?>(var all) -> all.stream().allMatch(each -> holds(each, row, group));
            case Condition.Any<?>(var any) -> any.stream().anyMatch(each -> holds(each, row, group));
            case Condition.Not<?>(var opposite) -> !holds(opposite, row, group);
            case Condition.IsNull<?>(Term term) -> value(term, row, group) == null;
            case Condition.Comparison<?>(Term left, Lookup lookup, Term right) ->
                compares(value(left, row, group), lookup, right, row, group);
            case Condition.Related<?> related ->
                related(related.path(), row).stream()
                        .anyMatch(other -> holds(related.condition(), other, List.of(other)));
            case Condition.Exists<?> _ -> throw new IllegalArgumentException("No random query has " + condition);
        };
    }

    private boolean compares(Object left, Lookup lookup, Term right, MemoryRow row, List<MemoryRow> group) {
        if (lookup == Lookup.IN) {
            return left != null && ((Term.Values) right).values().stream().anyMatch(each -> same(left, each));
        }
        Object other = value(right, row, group);
        if (left == null || other == null) {
            return false;
        }
        return switch (lookup) {
            case EXACT -> same(left, other);
            case GT -> compare(left, other) > 0;
            case GTE -> compare(left, other) >= 0;
            case LT -> compare(left, other) < 0;
            case LTE -> compare(left, other) <= 0;
            case CONTAINS -> ((String) left).contains((String) other);
            case STARTSWITH -> ((String) left).startsWith((String) other);
            case ENDSWITH -> ((String) left).endsWith((String) other);
            case IEXACT -> ((String) left).equalsIgnoreCase((String) other);
            case ICONTAINS -> lower(left).contains(lower(other));
            case ISTARTSWITH -> lower(left).startsWith(lower(other));
            case IENDSWITH -> lower(left).endsWith(lower(other));
            default -> throw new IllegalArgumentException("No random query has " + lookup);
        };
    }

    private Object value(Term term, MemoryRow row, List<MemoryRow> group) {
        return switch (term) {
            case Term.Field(FieldPath path) -> field(path, row);
            case Term.Value(Object value) -> value;
            case Term.Arithmetic(var operator, Term left, Term right) ->
                computed(operator, value(left, row, group), value(right, row, group));
            case Term.Case(var branches, Optional<Term> otherwise) ->
                branches.stream()
                        .filter(branch -> holds(branch.condition(), row, group))
                        .findFirst()
                        .map(Term.Branch::value)
                        .or(() -> otherwise)
                        .map(chosen -> value(chosen, row, group))
                        .orElse(null);
            case Term.Call(var function, List<Term> arguments) ->
                switch (function) {
                    case COALESCE ->
                        arguments.stream()
                                .map(argument -> value(argument, row, group))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null);
                    case UPPER -> {
                        Object text = value(arguments.getFirst(), row, group);
                        yield text == null ? null : ((String) text).toUpperCase(Locale.ROOT);
                    }
                    case LENGTH -> {
                        Object text = value(arguments.getFirst(), row, group);
                        yield text == null ? null : ((String) text).length();
                    }
                    default -> throw new IllegalArgumentException("No random query has " + function);
                };
            case Term.Aggregate aggregate -> aggregate(aggregate, group);
            case Term.Related(FieldPath path, Term.Aggregate aggregate) -> aggregate(aggregate, related(path, row));
            default -> throw new IllegalArgumentException("No random query has " + term);
        };
    }

    private Object aggregate(Term.Aggregate aggregate, List<MemoryRow> rows) {
        List<Object> values = rows.stream()
                .filter(row -> aggregate.filter().stream().allMatch(condition -> holds(condition, row, List.of(row))))
                .map(row -> aggregate.argument().map(argument -> value(argument, row, List.of(row))))
                .map(value -> aggregate.argument().isEmpty() ? (Object) 1 : value.orElse(null))
                .filter(Objects::nonNull)
                .toList();
        List<Object> counted = aggregate.distinct() ? values.stream().distinct().toList() : values;
        if (aggregate.kind() == Term.Kind.COUNT) {
            return (long) counted.size();
        }
        if (counted.isEmpty()) {
            return null;
        }
        return switch (aggregate.kind()) {
            case SUM ->
                counted.stream()
                        .mapToLong(number -> ((Number) number).longValue())
                        .sum();
            case AVG ->
                counted.stream()
                        .mapToLong(number -> ((Number) number).longValue())
                        .average()
                        .orElseThrow();
            case MIN -> counted.stream().min(MemoryEvaluator::compare).orElseThrow();
            case MAX -> counted.stream().max(MemoryEvaluator::compare).orElseThrow();
            case COUNT -> throw new IllegalStateException();
        };
    }

    private Object field(FieldPath path, MemoryRow row) {
        Optional<MemoryRow> at = Optional.of(row);
        List<FieldPath.Step> steps = path.steps();
        for (FieldPath.Step step : steps.subList(0, steps.size() - 1)) {
            at = at.flatMap(known -> tables.referred(known, step.name()));
        }
        return at.map(known -> known.values().get(steps.getLast().name())).orElse(null);
    }

    private List<MemoryRow> related(FieldPath path, MemoryRow row) {
        List<MemoryRow> rows = List.of(row);
        for (FieldPath.Step step : path.steps()) {
            List<MemoryRow> next = new ArrayList<>();
            for (MemoryRow each : rows) {
                switch (step) {
                    case FieldPath.Forward(String name) ->
                        tables.referred(each, name).ifPresent(next::add);
                    case FieldPath.Backward(ModelType<?> owner, String field, String _) ->
                        next.addAll(tables.referring(each, owner, field));
                }
            }
            rows = next;
        }
        return rows;
    }

    private static Object computed(Term.Operator operator, Object left, Object right) {
        if (left == null || right == null) {
            return null;
        }
        long first = ((Number) left).longValue();
        long second = ((Number) right).longValue();
        Long result = switch (operator) {
            case PLUS -> first + second;
            case MINUS -> first - second;
            case TIMES -> first * second;
            case DIVIDED_BY -> second == 0 ? null : (Long) (first / second);
            case MODULO -> second == 0 ? null : (Long) (first % second);
        };
        return result == null ? null : left instanceof Integer ? (Object) Math.toIntExact(result) : result;
    }

    private static int compare(Object left, Object right, Ordering<?> criterion) {
        if (left == null || right == null) {
            int nulls = Boolean.compare(left != null, right != null);
            return criterion.nullsFirst() ? nulls : -nulls;
        }
        return criterion.descending() ? compare(right, left) : compare(left, right);
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object left, Object right) {
        return left instanceof Number first && right instanceof Number second
                ? Long.compare(first.longValue(), second.longValue())
                : ((Comparable<Object>) left).compareTo(right);
    }

    private static boolean same(Object left, Object right) {
        boolean numbers = left instanceof Number && right instanceof Number;
        return numbers ? compare(left, right) == 0 : left.equals(right);
    }

    private static String lower(Object text) {
        return ((String) text).toLowerCase(Locale.ROOT);
    }
}
