package cotlette.processor;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.view.ViewsReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The classes of a module from which something is generated, sorted by what they are. */
final class Declarations {
    private final Language language;
    private final Set<String> compiled = new HashSet<>();
    private final Map<String, TypeElement> apps = new TreeMap<>();
    private final Map<String, TypeElement> models = new TreeMap<>();
    private final Map<String, TypeElement> records = new TreeMap<>();
    private final Map<String, TypeElement> views = new TreeMap<>();
    private final Map<String, TypeElement> migrations = new TreeMap<>();
    private final Map<String, TypeElement> commands = new TreeMap<>();

    Declarations(Language language) {
        this.language = language;
    }

    /** Enters a top-level class that is compiled now, and those inside it. */
    void addCompiled(TypeElement type) {
        compiled.add(type.getQualifiedName().toString());
        add(type);
    }

    /** Enters a class that was compiled before, unless it is compiled again. */
    void addKnown(TypeElement type) {
        if (!isCompiled(type)) {
            add(type);
        }
    }

    /** Returns whether a class is compiled now. */
    boolean isCompiled(TypeElement type) {
        return compiled.contains(Language.outermost(type).getQualifiedName().toString());
    }

    private void add(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (ViewsReader.hasViews(language, type)) {
            views.put(name, type);
        } else if (type.getKind() == ElementKind.RECORD && !language.isA(type, Api.APP)) {
            records.put(name, type);
        }
        if (type.getKind().isClass() && !Language.has(type, Modifier.ABSTRACT)) {
            enter(apps, Api.APP, name, type);
            enter(models, Api.MODEL, name, type);
            enter(migrations, Api.MIGRATION, name, type);
            enter(commands, Api.COMMAND, name, type);
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::add);
    }

    private void enter(Map<String, TypeElement> kind, String superType, String name, TypeElement type) {
        if (language.isA(type, superType)) {
            kind.put(name, type);
        }
    }

    List<TypeElement> apps() {
        return List.copyOf(apps.values());
    }

    List<TypeElement> models() {
        return List.copyOf(models.values());
    }

    List<TypeElement> records() {
        return List.copyOf(records.values());
    }

    List<TypeElement> views() {
        return List.copyOf(views.values());
    }

    List<TypeElement> migrations() {
        return List.copyOf(migrations.values());
    }

    List<TypeElement> commands() {
        return List.copyOf(commands.values());
    }

    /** Returns the names of all classes, none where nothing but records was found, which need an app or a view. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        if (apps.isEmpty() && models.isEmpty() && views.isEmpty()) {
            return names;
        }
        Stream.of(apps, models, records, views, migrations, commands)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .forEach(names::add);
        return names;
    }
}
