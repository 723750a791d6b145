package cotlette.processor;

import cotlette.processor.app.AppContents;
import cotlette.processor.app.AppDeclaration;
import cotlette.processor.app.AppWriter;
import cotlette.processor.app.Apps;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.language.Output;
import cotlette.processor.model.ModelReader;
import cotlette.processor.model.ModelWriter;
import cotlette.processor.record.RecordDeclaration;
import cotlette.processor.record.RecordWriter;
import cotlette.processor.record.Records;
import cotlette.processor.view.ViewsReader;
import cotlette.processor.view.ViewsWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** Generates all that a module needs from what it declares. */
final class Generation {
    private final Language language;
    private final Messages messages;
    private final Output output;
    private final Declarations declarations;
    private final Set<String> compiled;
    private final Apps apps;
    private final Records records;

    /**
     * Prepares the generation.
     *
     * @param compiled the names of the top-level classes that are compiled now; of the others there are class files already
     */
    Generation(Language language, Messages messages, Output output, Declarations declarations, Set<String> compiled) {
        this.language = language;
        this.messages = messages;
        this.output = output;
        this.declarations = declarations;
        this.compiled = compiled;
        this.apps = new Apps(language, messages, declarations.apps());
        this.records = new Records(language, messages, declarations.records());
    }

    void run() {
        List<RecordDeclaration> readRecords = records.all();
        declarations.models().forEach(this::generateModel);
        RecordWriter recordWriter = new RecordWriter(language, output);
        readRecords.forEach(recordWriter::write);
        ViewsReader viewsReader = new ViewsReader(language, messages, records);
        ViewsWriter viewsWriter = new ViewsWriter(output);
        declarations.views().stream()
                .filter(type -> compiled.contains(
                        Language.outermost(type).getQualifiedName().toString()))
                .flatMap(type -> viewsReader.read(type).stream())
                .forEach(viewsWriter::write);
        AppWriter appWriter = new AppWriter(output);
        apps.all().forEach(app -> appWriter.write(contents(app, readRecords)));
    }

    private void generateModel(TypeElement model) {
        Optional<AppDeclaration> owner = apps.owner(model);
        if (owner.isEmpty()) {
            String packageName = language.packageOf(model);
            messages.error(
                    model,
                    "The model " + model.getSimpleName() + " belongs to no app: no class in " + packageName
                            + " or a package above it implements App.");
        }
        String label = owner.map(AppDeclaration::label).orElse("");
        new ModelWriter(language, output).write(new ModelReader(language, messages).read(model, label));
    }

    private AppContents contents(AppDeclaration app, List<RecordDeclaration> readRecords) {
        SortedMap<String, TypeElement> sections = new TreeMap<>();
        readRecords.stream()
                .filter(record -> isOwner(app, record.element()))
                .forEach(record -> record.section().ifPresent(section -> sections.put(section, record.element())));
        return new AppContents(
                app,
                owned(app, declarations.models()),
                owned(app, readRecords.stream().map(RecordDeclaration::element).toList()),
                owned(app, declarations.views()),
                owned(app, declarations.migrations()).stream()
                        .sorted(Comparator.comparing(
                                type -> type.getSimpleName().toString()))
                        .toList(),
                owned(app, declarations.commands()),
                sections);
    }

    private List<TypeElement> owned(AppDeclaration app, List<TypeElement> types) {
        return types.stream().filter(type -> isOwner(app, type)).toList();
    }

    private boolean isOwner(AppDeclaration app, TypeElement type) {
        return apps.owner(type).filter(app::equals).isPresent();
    }
}
