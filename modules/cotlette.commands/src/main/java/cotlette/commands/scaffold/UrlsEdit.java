package cotlette.commands.scaffold;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Includes route adapters in the {@code urls} method of a project's routes. */
final class UrlsEdit {
    private static final Pattern METHOD =
            Pattern.compile("\\bvoid\\s+urls\\s*\\(\\s*(?:final\\s+)?(?:[\\w.]+\\.)?Routes\\s+(\\w+)\\s*\\)\\s*\\{");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+[\\w.\\s]+;");

    private UrlsEdit() {}

    /**
     * Enters adapters, one after the other.
     *
     * @param adapters the names of their classes, with packages
     */
    static Edit apply(String urls, List<String> adapters) {
        String edited = urls;
        for (String adapter : adapters) {
            switch (apply(edited, adapter)) {
                case Edit.Changed changed -> edited = changed.text();
                case Edit.Present present -> {}
                case Edit.Refused refused -> {
                    return new Edit.Refused(String.join(
                            "\n", adapters.stream().map(UrlsEdit::inFull).toList()));
                }
            }
        }
        return edited.equals(urls) ? new Edit.Present() : new Edit.Changed(edited);
    }

    private static Edit apply(String urls, String adapter) {
        SourceText source = new SourceText(urls);
        MaskedText code = MaskedText.java(urls);
        String simpleName = adapter.substring(adapter.lastIndexOf('.') + 1);
        if (Pattern.compile("\\bnew\\s+([\\w.]+\\.)?" + simpleName + "\\s*\\(")
                .matcher(code.text())
                .find()) {
            return new Edit.Present();
        }
        Matcher method = METHOD.matcher(code.text());
        int close = method.find() ? code.closing(method.end() - 1) : -1;
        if (close < 0) {
            return new Edit.Refused(inFull(adapter));
        }
        String statement = method.group(1) + ".include(new " + simpleName + "());";
        String included = addStatement(source, method.end(), close, source.indentAt(method.start()), statement);
        return new Edit.Changed(addImport(included, adapter));
    }

    private static String addStatement(SourceText source, int open, int close, String methodIndent, String statement) {
        int last = close;
        while (last > open && Character.isWhitespace(source.text().charAt(last - 1))) {
            last--;
        }
        String indent = source.bodyIndent(open, close).orElse(methodIndent + "    ");
        boolean closesInSameLine = source.text().substring(last, close).indexOf('\n') < 0;
        return source.insert(last, "\n" + indent + statement + (closesInSameLine ? "\n" + methodIndent : ""));
    }

    private static String addImport(String urls, String adapter) {
        SourceText source = new SourceText(urls);
        String code = MaskedText.java(urls).text();
        String line = "import " + adapter + ";";
        Matcher imports = Pattern.compile("(?m)^import\\s+(?!static\\b)(?!module\\b)([\\w.*]+)\\s*;")
                .matcher(code);
        int before = -1;
        int after = -1;
        while (imports.find()) {
            if (imports.group(1).equals(adapter)) {
                return urls;
            }
            if (before < 0 && imports.group(1).compareTo(adapter) > 0) {
                before = imports.start();
            }
            after = imports.end();
        }
        if (before >= 0) {
            return source.insert(before, line + "\n");
        }
        if (after >= 0) {
            return source.insert(after, "\n" + line);
        }
        Matcher packageLine = PACKAGE.matcher(code);
        return packageLine.find() ? source.insert(packageLine.end(), "\n\n" + line) : source.insert(0, line + "\n\n");
    }

    private static String inFull(String adapter) {
        return "routes.include(new " + adapter + "());";
    }
}
