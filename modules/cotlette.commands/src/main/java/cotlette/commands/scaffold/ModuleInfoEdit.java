package cotlette.commands.scaffold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Enters an app's class into the services of a module descriptor. */
final class ModuleInfoEdit {
    private static final String SERVICE = "cotlette.api.App";
    private static final Pattern PROVIDES =
            Pattern.compile("\\bprovides\\s+(?:cotlette\\s*\\.\\s*api\\s*\\.\\s*)?App\\s+with\\s+([^;]+);");
    private static final Pattern ANY_PROVIDES = Pattern.compile("\\bprovides\\s");
    private static final Pattern MODULE = Pattern.compile("\\bmodule\\s+([\\w.]+)\\s*\\{");
    private static final Pattern URL_CONF =
            Pattern.compile("\\bprovides\\s+[\\w.\\s]*\\bUrlConf\\s+with\\s+([\\w.]+)\\s*[;,]");

    private ModuleInfoEdit() {}

    static Edit apply(String descriptor, String appClass) {
        SourceText source = new SourceText(descriptor);
        MaskedText code = MaskedText.java(descriptor);
        Matcher provides = PROVIDES.matcher(code.text());
        if (provides.find()) {
            return addProvider(source, provides, appClass);
        }
        Matcher module = MODULE.matcher(code.text());
        int close = module.find() ? code.closing(module.end() - 1) : -1;
        if (close < 0) {
            return new Edit.Refused("provides " + SERVICE + " with " + appClass + ";");
        }
        return new Edit.Changed(addDirective(source, code, module.end(), close, appClass));
    }

    /** Returns the class with the project's routes, empty when the descriptor names none. */
    static Optional<String> urlConf(String descriptor) {
        return first(URL_CONF, descriptor);
    }

    /** Returns the name of the module, empty when it cannot be made out. */
    static Optional<String> moduleName(String descriptor) {
        return first(MODULE, descriptor);
    }

    private static Optional<String> first(Pattern pattern, String descriptor) {
        Matcher matcher = pattern.matcher(MaskedText.java(descriptor).text());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Edit addProvider(SourceText source, Matcher provides, String appClass) {
        List<String> providers = new ArrayList<>(
                Arrays.stream(provides.group(1).split(",")).map(String::strip).toList());
        if (providers.contains(appClass)) {
            return new Edit.Present();
        }
        String indent = source.indentAt(provides.start());
        String continued = ",\n" + indent + "        ";
        boolean commented = !source.text().startsWith(provides.group(), provides.start());
        if (commented) {
            int end = provides.start(1) + provides.group(1).stripTrailing().length();
            return new Edit.Changed(source.insert(end, continued + appClass));
        }
        providers.add(appClass);
        String clause =
                "provides " + SERVICE + " with\n" + indent + "        " + String.join(continued, providers) + ";";
        return new Edit.Changed(source.replace(provides.start(), provides.end(), clause));
    }

    private static String addDirective(SourceText source, MaskedText code, int open, int close, String appClass) {
        String directive = "provides " + SERVICE + " with " + appClass + ";";
        Matcher other = ANY_PROVIDES.matcher(code.text()).region(open, close);
        if (other.find()) {
            return source.insert(other.start(), directive + "\n" + source.indentAt(other.start()));
        }
        int last = code.text().lastIndexOf(';', close);
        boolean empty = last < open;
        int position = empty ? open : last + 1;
        String indent = source.bodyIndent(open, close).orElse("    ");
        boolean closesInSameLine = code.text().substring(position, close).indexOf('\n') < 0;
        return source.insert(position, (empty ? "\n" : "\n\n") + indent + directive + (closesInSameLine ? "\n" : ""));
    }
}
