package cotlette.dev.shell;

import cotlette.api.command.Terminal;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Objects of one model, a row for each; the widest columns give way when the terminal is narrower. */
final class ModelTable {
    private static final String GAP = "  ";
    private static final int WIDEST = 60;
    private static final int NARROWEST = 6;

    private final Terminal terminal;
    private final List<ModelField> fields;
    private final List<List<String>> rows = new ArrayList<>();

    private <T extends Model> ModelTable(Terminal terminal, ModelType<T> type, List<T> models) {
        this.terminal = terminal;
        this.fields = type.fields();
        models.forEach(model ->
                rows.add(Arrays.stream(type.values(model)).map(ModelTable::cell).toList()));
    }

    /** Returns the lines of a table that is at most {@code width} columns wide, as far as that is possible. */
    static <T extends Model> List<String> lines(Terminal terminal, ModelType<T> type, List<T> models, int width) {
        return new ModelTable(terminal, type, models).lines(width);
    }

    private List<String> lines(int width) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        lines.add(terminal.bold(line(fields.stream().map(ModelField::name).toList(), widths)));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < widths.length; index++) {
            String cell = CellText.cut(cells.get(index), widths[index]);
            String room = " ".repeat(widths[index] - CellText.width(cell));
            boolean number = Number.class.isAssignableFrom(fields.get(index).javaType());
            line.append(index == 0 ? "" : GAP).append(number ? room + cell : cell + room);
        }
        return line.toString().stripTrailing();
    }

    private int[] widths(int width) {
        int[] widths = IntStream.range(0, fields.size()).map(this::wanted).toArray();
        int room = width - GAP.length() * (widths.length - 1);
        while (IntStream.of(widths).sum() > room) {
            int widest = 0;
            for (int index = 1; index < widths.length; index++) {
                widest = widths[index] > widths[widest] ? index : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private int wanted(int column) {
        int widest = rows.stream()
                .mapToInt(row -> CellText.width(row.get(column)))
                .max()
                .orElse(0);
        return Math.min(
                WIDEST, Math.max(widest, CellText.width(fields.get(column).name())));
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "–" : CellText.printable(value.toString());
    }
}
