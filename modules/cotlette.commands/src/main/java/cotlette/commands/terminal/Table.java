package cotlette.commands.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows in aligned columns: the first in the accent colour, all behind the second dim, the last one wrapped at the edge. */
final class Table {
    private static final String GAP = "  ";

    /** Below this the last column is left to the terminal to wrap: a column of single words reads worse. */
    private static final int NARROWEST = 20;

    private final Style style;
    private final int width;

    Table(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    /** Returns the lines, each indented by {@code indent}; without spaces at their ends. */
    List<String> lines(List<List<String>> rows, String indent) {
        List<Integer> widths = widths(rows);
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> addRow(lines, row, widths, indent));
        return lines;
    }

    private void addRow(List<String> lines, List<String> row, List<Integer> widths, String indent) {
        StringBuilder line = new StringBuilder(indent);
        int column = indent.length();
        for (int index = 0; index < row.size() - 1; index++) {
            String cell = row.get(index);
            line.append(colour(cell, index))
                    .append(" ".repeat(widths.get(index) - DisplayText.width(cell)))
                    .append(GAP);
            column += widths.get(index) + GAP.length();
        }
        if (row.isEmpty()) {
            lines.add("");
            return;
        }
        int last = row.size() - 1;
        int room = width - column;
        List<String> wrapped = room < NARROWEST ? List.of(row.get(last)) : DisplayText.wrap(row.get(last), room);
        for (String part : wrapped) {
            lines.add((line + colour(part, last)).stripTrailing());
            line = new StringBuilder(" ".repeat(column));
        }
    }

    private String colour(String cell, int index) {
        return switch (index) {
            case 0 -> style.accent(cell);
            case 1 -> cell;
            default -> style.dim(cell);
        };
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int index = 0; index < row.size(); index++) {
                if (index == widths.size()) {
                    widths.add(0);
                }
                widths.set(index, Math.max(widths.get(index), DisplayText.width(row.get(index))));
            }
        }
        return widths;
    }
}
