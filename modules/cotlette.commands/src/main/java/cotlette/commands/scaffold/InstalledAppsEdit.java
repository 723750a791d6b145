package cotlette.commands.scaffold;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Enters an app's label at the end of {@code installed_apps} in a settings file; comments and layout stay. */
final class InstalledAppsEdit {
    private static final Pattern KEY = Pattern.compile("(?m)^[ \\t]*installed_apps[ \\t]*=[ \\t]*");

    private InstalledAppsEdit() {}

    static Edit apply(String settings, String label) {
        SourceText source = new SourceText(settings);
        MaskedText code = MaskedText.toml(settings);
        Matcher key = KEY.matcher(code.text());
        int tables = code.tomlTables();
        if (!key.find() || key.start() >= tables) {
            return new Edit.Changed(newKey(source, code, tables, label));
        }
        int open = key.end();
        int close = open < settings.length() && settings.charAt(open) == '[' ? code.closing(open) : -1;
        if (close < 0) {
            return new Edit.Refused("installed_apps = [\"…\", \"" + label + "\"]");
        }
        String list = code.text().substring(open + 1, close);
        if (contains(settings, code, open, close, label)) {
            return new Edit.Present();
        }
        return new Edit.Changed(
                list.indexOf('\n') < 0 || list.isBlank()
                        ? intoLine(source, code, open, close, label)
                        : intoLines(source, code, open, close, label));
    }

    private static boolean contains(String settings, MaskedText code, int open, int close, String label) {
        Matcher quoted = Pattern.compile("\"( *)\"|'( *)'").matcher(code.text()).region(open, close);
        while (quoted.find()) {
            if (settings.substring(quoted.start() + 1, quoted.end() - 1).equals(label)) {
                return true;
            }
        }
        return false;
    }

    private static String intoLine(SourceText source, MaskedText code, int open, int close, String label) {
        int end = endOfItems(code, open, close);
        String separator = end == open + 1 ? "" : code.text().charAt(end - 1) == ',' ? " " : ", ";
        return source.insert(end, separator + "\"" + label + "\"");
    }

    private static String intoLines(SourceText source, MaskedText code, int open, int close, String label) {
        int end = endOfItems(code, open, close);
        boolean comma = code.text().charAt(end - 1) == ',';
        String indent = source.indentAt(end - 1);
        int lineEnd = source.text().indexOf('\n', end);
        boolean closesInSameLine = lineEnd < 0 || lineEnd > close;
        int place = closesInSameLine ? end : source.text().charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
        String line = "\n" + indent + "\"" + label + "\"" + (comma ? "," : "");
        String withLine = source.insert(place, line);
        return comma ? withLine : new SourceText(withLine).insert(end, ",");
    }

    /** Returns the position behind the last item or comma, or behind the bracket when there is none. */
    private static int endOfItems(MaskedText code, int open, int close) {
        int end = close;
        while (end > open + 1 && Character.isWhitespace(code.text().charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Returns the file with the key behind the last one above all tables. */
    private static String newKey(SourceText source, MaskedText code, int tables, String label) {
        String line = "installed_apps = [\"" + label + "\"]";
        String topLevel = code.text().substring(0, tables).stripTrailing();
        return topLevel.isEmpty()
                ? source.insert(tables, line + "\n" + (tables < source.text().length() ? "\n" : ""))
                : source.insert(topLevel.length(), "\n" + line);
    }
}
