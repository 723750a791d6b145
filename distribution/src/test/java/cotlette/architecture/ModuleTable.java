package cotlette.architecture;

import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The table "module, holds, may require" of docs/architecture.md. */
record ModuleTable(Map<String, Set<String>> allowed) {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(cotlette\\.[a-z0-9.]+)` \\|[^|]*\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([A-Za-z0-9_.]+)`");

    static ModuleTable parse(String markdown) {
        Map<String, Set<String>> rows = new LinkedHashMap<>();
        ROW.matcher(markdown).results().forEach(row -> rows.put(row.group(1), names(row.group(2))));
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("No row like \"| `cotlette.core` | holds | may require |\" was found.");
        }
        return new ModuleTable(rows);
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    /** Names requirements without permission, permissions without use, modules without a row, and rows without a module. */
    List<String> violations(Collection<ModuleDescriptor> modules) {
        List<String> found = new ArrayList<>();
        Map<String, ModuleDescriptor> built =
                modules.stream().collect(Collectors.toMap(ModuleDescriptor::name, m -> m));
        for (ModuleDescriptor module : modules) {
            Set<String> permitted = allowed.get(module.name());
            if (permitted == null) {
                found.add(module.name() + " has no row in the table of docs/architecture.md.");
                continue;
            }
            Set<String> required = module.requires().stream()
                    .filter(requires -> !isFree(module.name(), requires))
                    .map(ModuleDescriptor.Requires::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            required.stream()
                    .filter(name -> !permitted.contains(name))
                    .forEach(
                            name -> found.add(module.name() + " requires " + name + ", which its row does not allow."));
            permitted.stream()
                    .filter(name -> !required.contains(name))
                    .sorted()
                    .forEach(name -> found.add(module.name() + " does not require " + name + ", which its row names."));
        }
        for (String name : allowed.keySet()) {
            if (!built.containsKey(name)) {
                found.add("The table has a row for " + name + ", which was not built.");
            }
        }
        return found;
    }

    private static boolean isFree(String module, ModuleDescriptor.Requires requires) {
        boolean isStatic = requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC);
        return requires.name().startsWith("java.")
                || (requires.name().equals("cotlette.api") && !module.equals("cotlette.processor"))
                || (requires.name().equals("org.jspecify") && isStatic);
    }
}
