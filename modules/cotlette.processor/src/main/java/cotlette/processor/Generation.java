package cotlette.processor;

import cotlette.processor.app.AppDeclaration;
import cotlette.processor.app.AppWriter;
import cotlette.processor.app.Apps;
import cotlette.processor.app.ContentsReader;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.language.Output;
import cotlette.processor.model.Incoming;
import cotlette.processor.model.IncomingReader;
import cotlette.processor.model.ModelReader;
import cotlette.processor.model.ModelWriter;
import cotlette.processor.record.RecordWriter;
import cotlette.processor.record.Records;
import cotlette.processor.view.ViewsReader;
import cotlette.processor.view.ViewsWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Generates all that a module needs from what it declares. */
final class Generation {
    private final Language language;
    private final Messages messages;
    private final Output output;
    private final Declarations declarations;
    private final Apps apps;
    private final Records records;

    Generation(Language language, Messages messages, Output output, Declarations declarations) {
        this.language = language;
        this.messages = messages;
        this.output = output;
        this.declarations = declarations;
        this.apps = new Apps(language, messages, declarations.apps());
        this.records = new Records(language, messages, declarations.records());
    }

    void run() {
        generateModels();
        generateRecords(generateViews());
        generateApps();
    }

    /** What is generated from a model depends on its app, on what it inherits, on the keys of the models it refers to, and on those that refer to it. */
    private void generateModels() {
        ModelReader reader = new ModelReader(language, messages);
        ModelWriter writer = new ModelWriter(language, output);
        Map<TypeElement, List<Incoming>> incoming = new IncomingReader(language).of(declarations.models());
        for (TypeElement model : declarations.models()) {
            List<TypeElement> origins = new ArrayList<>(reader.origins(model));
            List<Incoming> ofModel = incoming.getOrDefault(model, List.of());
            ofModel.forEach(relation -> origins.addAll(language.lineage(relation.owner(), Api.MODEL)));
            apps.owner(model).map(AppDeclaration::element).ifPresent(origins::add);
            if (origins.stream().anyMatch(declarations::isCompiled)) {
                writer.write(reader.read(model, label(model), ofModel));
            }
        }
    }

    private String label(TypeElement model) {
        return apps.owner(model).map(AppDeclaration::label).orElseGet(() -> {
            messages.error(
                    model,
                    "The model " + model.getSimpleName() + " belongs to no app: no class in the package "
                            + language.packageOf(model) + " or above it implements App.");
            return "";
        });
    }

    /** Returns the types that views take and return, which need codecs. */
    private List<TypeMirror> generateViews() {
        ViewsReader reader = new ViewsReader(language, messages, records);
        ViewsWriter writer = new ViewsWriter(output);
        List<TypeMirror> types = new ArrayList<>();
        for (TypeElement type : declarations.views()) {
            if (declarations.isCompiled(type)) {
                reader.read(type).ifPresent(views -> {
                    writer.write(views);
                    types.addAll(views.types());
                });
            }
        }
        return types;
    }

    /** Records are for templates, and so those of apps; a view may use others, whose codecs are needed then. */
    private void generateRecords(List<TypeMirror> ofViews) {
        Stream<TypeMirror> ofApps = declarations.records().stream()
                .filter(record -> apps.owner(record).isPresent())
                .map(TypeElement::asType);
        RecordWriter writer = new RecordWriter(language, output);
        for (TypeElement record :
                records.reachable(Stream.concat(ofApps, ofViews.stream()).toList())) {
            Collection<TypeElement> origins = records.reachable(List.of(record.asType()));
            if (origins.stream().anyMatch(declarations::isCompiled)) {
                writer.write(records.read(record));
            }
        }
        declarations.records().stream()
                .filter(record -> apps.owner(record).isEmpty())
                .flatMap(record -> language.annotation(record, Api.SETTINGS_SECTION).stream())
                .forEach(section -> messages.error(
                        section,
                        "The record " + section.element().getSimpleName()
                                + " belongs to no app, so nobody reads these settings. Move "
                                + "it into the package of an app, or below it."));
    }

    private void generateApps() {
        ContentsReader reader = new ContentsReader(language, messages, apps);
        AppWriter writer = new AppWriter(output);
        ContentsReader.Candidates candidates = new ContentsReader.Candidates(
                declarations.models(),
                declarations.records().stream().filter(Records::isEligible).toList(),
                declarations.views(),
                declarations.migrations(),
                declarations.commands());
        apps.all().forEach(app -> writer.write(reader.read(app, candidates)));
    }
}
