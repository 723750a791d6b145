package cotlette.dev.shell;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a session knows from its beginning.
 *
 * @param classes the names of models, of their columns, and of settings sections; of two with the same simple name that of the first app
 */
record Imports(List<String> classes) {
    private static final List<String> MODULES = List.of("java.base", "cotlette.api");

    static Imports of(Application application) {
        List<String> classes = new ArrayList<>();
        for (ModelType<?> model : application.service(Apps.class).models()) {
            String name = model.javaType().getCanonicalName();
            classes.add(name);
            classes.add(name + "_");
        }
        application
                .settings()
                .sections()
                .values()
                .forEach(section -> classes.add(section.getClass().getCanonicalName()));
        Set<String> taken = new HashSet<>();
        return new Imports(classes.stream()
                .filter(name -> taken.add(name.substring(name.lastIndexOf('.') + 1)))
                .toList());
    }

    /** Returns the snippets that make it known. */
    List<String> snippets() {
        List<String> snippets = new ArrayList<>();
        MODULES.forEach(name -> snippets.add("import module " + name + ";"));
        classes.forEach(name -> snippets.add("import " + name + ";"));
        snippets.add("Settings settings = Application.current().settings();");
        return snippets;
    }

    /** Says what is known, in one line. */
    String describe() {
        return classes.size() + (classes.size() == 1 ? " class" : " classes") + " imported, besides those of "
                + String.join(" and ", MODULES) + "; settings is a variable";
    }
}
