package cotlette.dev.shell;

import cotlette.api.command.Terminal;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QuerySet;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Shows values as somebody wants to read them. To be called in the scope of the application: a query set asks the database. */
final class Values {
    private static final int ROWS = 20;

    private final Terminal terminal;
    private final int width;

    /**
     * Creates a view of values.
     *
     * @param width the columns of the terminal
     */
    Values(Terminal terminal, int width) {
        this.terminal = terminal;
        this.width = width;
    }

    /** Returns the lines that show {@code value}. */
    List<String> lines(@Nullable Object value) {
        return switch (value) {
            case null -> List.of("null");
            case QuerySet<?> rows -> table(rows);
            case Manager<?> manager ->
                List.of("Manager of " + manager.type().name() + ", such as "
                        + manager.type().name() + ".objects.all()");
            case Model model -> fields(model);
            case Optional<?> optional when optional.isPresent() -> present(optional.get());
            case Map<?, ?> map when !map.isEmpty() -> entries(map);
            case Collection<?> items -> items(items);
            default -> value.getClass().isArray() ? items(elements(value)) : plain(value);
        };
    }

    private <T extends Model> List<String> table(QuerySet<T> rows) {
        return table(rows.tree().type(), rows.slice(0, ROWS + 1).execute(), "… and more");
    }

    private <T extends Model> List<String> table(ModelType<T> type, List<T> models, String more) {
        if (models.isEmpty()) {
            return List.of(terminal.dim("no " + type.name()));
        }
        boolean cut = models.size() > ROWS;
        List<String> lines =
                new ArrayList<>(ModelTable.lines(terminal, type, cut ? models.subList(0, ROWS) : models, width));
        if (cut) {
            lines.add(terminal.dim(more));
        }
        return lines;
    }

    private <T extends Model> List<String> fields(T model) {
        ModelType<T> type = ModelType.of(model);
        List<ModelField> fields = type.fields();
        int names =
                fields.stream().mapToInt(field -> field.name().length()).max().orElse(0);
        List<String> lines = new ArrayList<>(List.of(terminal.bold(CellText.printable(model.toString()))));
        @Nullable Object[] values = type.values(model);
        for (int index = 0; index < values.length; index++) {
            String name = fields.get(index).name();
            lines.add("  " + terminal.accent(name) + " ".repeat(names - name.length()) + "  " + inLine(values[index]));
        }
        return lines;
    }

    private List<String> present(Object value) {
        List<String> lines = new ArrayList<>(lines(value));
        lines.set(0, terminal.dim("Optional of ") + lines.getFirst());
        return lines;
    }

    private List<String> entries(Map<?, ?> map) {
        List<String> lines = new ArrayList<>();
        map.entrySet().stream()
                .limit(ROWS)
                .forEach(entry -> lines.add(terminal.accent(inLine(entry.getKey())) + "  " + inLine(entry.getValue())));
        addRest(lines, map.size());
        return lines;
    }

    private List<String> items(Collection<?> items) {
        Optional<List<String>> table = tableOf(items);
        if (table.isPresent()) {
            return table.get();
        }
        String whole =
                "[" + String.join(", ", items.stream().map(Values::inLine).toList()) + "]";
        if (whole.length() <= width) {
            return List.of(whole);
        }
        List<String> lines = new ArrayList<>();
        items.stream().limit(ROWS).forEach(item -> lines.add(inLine(item)));
        addRest(lines, items.size());
        return lines;
    }

    private static void addRest(List<String> lines, int size) {
        if (size > ROWS) {
            lines.add("… and " + (size - ROWS) + " more");
        }
    }

    /** Models of one kind, as {@code execute()} returns them, are a table again. */
    private Optional<List<String>> tableOf(Collection<?> items) {
        Iterator<?> each = items.iterator();
        if (!each.hasNext() || !(each.next() instanceof Model first)) {
            return Optional.empty();
        }
        return Optional.of(tableOf(ModelType.of(first), items));
    }

    private <T extends Model> List<String> tableOf(ModelType<T> type, Collection<?> items) {
        List<T> models = items.stream()
                .filter(type.javaType()::isInstance)
                .map(type.javaType()::cast)
                .toList();
        return models.size() == items.size()
                ? table(type, models, "… and " + (items.size() - ROWS) + " more")
                : items.stream().map(Values::inLine).toList();
    }

    private static List<@Nullable Object> elements(Object array) {
        List<@Nullable Object> elements = new ArrayList<>();
        IntStream.range(0, Array.getLength(array)).forEach(index -> elements.add(Array.get(array, index)));
        return elements;
    }

    private static List<String> plain(Object value) {
        return value instanceof String || value instanceof Character
                ? List.of(inLine(value))
                : String.valueOf(value).lines().map(CellText::printable).toList();
    }

    private static String inLine(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text ->
                '"' + CellText.printable(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
            case Character letter -> "'" + CellText.printable(letter.toString()) + "'";
            default -> CellText.printable(String.valueOf(value));
        };
    }
}
