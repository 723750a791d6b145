package cotlette.processor.app;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** Finds out which of a module's classes belong to an app, and whether they can. */
public final class ContentsReader {
    private static final Pattern SECTION = Pattern.compile("[a-z][a-z0-9_]*");

    private final Language language;
    private final Messages messages;
    private final Apps apps;
    private final InstanceRules instances;

    /** Creates a reader. */
    public ContentsReader(Language language, Messages messages, Apps apps) {
        this.language = language;
        this.messages = messages;
        this.apps = apps;
        this.instances = new InstanceRules(language, messages);
    }

    /** Returns what belongs to an app. */
    public AppContents read(AppDeclaration app, Candidates candidates) {
        List<TypeElement> records = owned(app, candidates.records());
        List<TypeElement> migrations = owned(app, candidates.migrations()).stream()
                .filter(type -> instances.allow(app, type))
                .sorted(Comparator.comparing(type -> type.getSimpleName().toString()))
                .toList();
        checkMigrations(migrations);
        return new AppContents(
                app,
                owned(app, candidates.models()),
                records,
                owned(app, candidates.views()),
                migrations,
                owned(app, candidates.commands()).stream()
                        .filter(type -> instances.allow(app, type))
                        .toList(),
                sections(records));
    }

    /**
     * The classes of a module that may be parts of its apps.
     *
     * @param views classes with views
     */
    public record Candidates(
            List<TypeElement> models,
            List<TypeElement> records,
            List<TypeElement> views,
            List<TypeElement> migrations,
            List<TypeElement> commands) {}

    private List<TypeElement> owned(AppDeclaration app, List<TypeElement> types) {
        return types.stream()
                .filter(type -> apps.owner(type).filter(app::equals).isPresent())
                .toList();
    }

    private void checkMigrations(List<TypeElement> migrations) {
        Map<String, TypeElement> byName = new HashMap<>();
        for (TypeElement migration : migrations) {
            TypeElement other = byName.putIfAbsent(migration.getSimpleName().toString(), migration);
            if (other != null) {
                messages.error(
                        migration,
                        "The migration " + migration + " has the name of " + other
                                + ". Others depend on migrations by their names: give it another one.");
            }
        }
    }

    private SortedMap<String, TypeElement> sections(List<TypeElement> records) {
        SortedMap<String, TypeElement> sections = new TreeMap<>();
        for (TypeElement record : records) {
            Optional<AnnotationUse> section = language.annotation(record, Api.SETTINGS_SECTION);
            section.ifPresent(use -> enter(sections, use, record));
        }
        return sections;
    }

    private void enter(SortedMap<String, TypeElement> sections, AnnotationUse section, TypeElement record) {
        String name = section.text("value");
        if (!SECTION.matcher(name).matches()) {
            messages.error(
                    section,
                    "'" + name
                            + "' cannot be the name of a settings table. Use lower case letters, digits and underscores, a "
                            + "letter first.");
        }
        TypeElement other = sections.putIfAbsent(name, record);
        if (other != null) {
            messages.error(
                    section,
                    "The settings table [" + name + "] is read by " + other.getSimpleName()
                            + " already. Give one of them " + "another name.");
        }
    }
}
