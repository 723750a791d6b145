package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.language.ReadableMethods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads a model: its table, its fields, and what templates may read of it. */
public final class ModelReader {
    private static final Set<String> RESERVED = Set.of("pk", "objects");
    private static final String TABLE_ANNOTATION = Api.orm("Table");
    private static final Pattern TABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private final Language language;
    private final Messages messages;
    private final FieldReader fields;
    private final KeyReader keys;
    private final IndexReader indexes;
    private final CheckReader checks;
    private final OrderingReader orderings;
    private final ManyReader many;
    private final ReadableMethods readable;

    /** Creates a reader. */
    public ModelReader(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
        this.fields = new FieldReader(language, messages);
        this.keys = new KeyReader(language, messages);
        this.indexes = new IndexReader(language, messages);
        this.checks = new CheckReader(language, messages);
        this.orderings = new OrderingReader(language, messages);
        this.many = new ManyReader(language, messages);
        this.readable = new ReadableMethods(language);
    }

    /** Returns the classes on which it depends what is generated from a model. */
    public List<TypeElement> origins(TypeElement model) {
        List<TypeElement> origins = new ArrayList<>(language.lineage(model, Api.MODEL));
        for (TypeElement declaring : List.copyOf(origins)) {
            for (VariableElement field : ElementFilter.fieldsIn(declaring.getEnclosedElements())) {
                Language.argument(field.asType())
                        .flatMap(Language::element)
                        .ifPresent(target -> origins.addAll(language.lineage(target, Api.MODEL)));
            }
        }
        return origins;
    }

    /** Reads the model of an app; what is wrong with it is said, and left out. */
    public ModelDeclaration read(TypeElement model, String appLabel, List<Incoming> incoming) {
        checkClass(model);
        List<VariableElement> columns = columns(model);
        List<FieldDeclaration> read = columns.stream()
                .flatMap(field -> fields.read(model, field).stream())
                .toList();
        Optional<KeyDeclaration> key = keys.read(model, read, read.size() == columns.size());
        List<FieldDeclaration> parts = key.map(KeyDeclaration::fields).orElse(List.of());
        List<FieldDeclaration> all = read.stream()
                .map(field -> parts.contains(field) ? field.asKey() : field)
                .toList();
        checkVersions(model, all);
        checkColumns(model, all);
        GeneratedReader.check(model, all, messages);
        AnnotationUse options = language.annotationOrDefaults(model, TABLE_ANNOTATION);
        checkAncestors(model);
        String table = table(model, options, appLabel);
        List<ManyDeclaration> relations = declared(model)
                .filter(ManyReader::isMany)
                .flatMap(field -> many.read(model, field, table).stream())
                .toList();
        return new ModelDeclaration(
                model,
                appLabel,
                table,
                all,
                key,
                orderings.read(model, all),
                options.text("verboseName"),
                options.text("verboseNamePlural"),
                indexes.read(model, all),
                checks.read(model, all),
                FormerNames.read(language, model, all),
                relations,
                named(model, all, relations, incoming),
                readable.of(model, Api.MODEL));
    }

    private void checkClass(TypeElement model) {
        String name = model.getSimpleName().toString();
        if (model.getNestingKind() != NestingKind.TOP_LEVEL) {
            messages.error(model, "The model " + name + " is inside another class. Move it to a file of its own.");
        }
        if (!model.getTypeParameters().isEmpty()) {
            messages.error(
                    model, "The model " + name + " has type parameters; its table cannot have any. Remove them.");
        }
        if (ElementFilter.constructorsIn(model.getEnclosedElements()).stream().noneMatch(this::isUsable)) {
            messages.error(
                    model,
                    "The model " + name + " has no constructor that rows can be read with. Add:\n    public " + name
                            + "() {}");
        }
        List<TypeElement> lineage = language.lineage(model, Api.MODEL);
        lineage.subList(0, lineage.size() - 1).stream()
                .filter(ancestor -> !Language.has(ancestor, Modifier.ABSTRACT))
                .forEach(ancestor -> messages.error(
                        model,
                        "The model " + name + " extends the model " + ancestor.getSimpleName()
                                + ", which has a table of its own. Make " + ancestor.getSimpleName()
                                + " abstract, or refer to it by a ForeignKey."));
    }

    private boolean isUsable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && !Language.has(constructor, Modifier.PRIVATE)
                && constructor.getThrownTypes().stream().allMatch(language::isUnchecked);
    }

    /** Leaves out, after saying so, what would have the name of something else. */
    private List<Incoming> named(
            TypeElement model, List<FieldDeclaration> fields, List<ManyDeclaration> many, List<Incoming> incoming) {
        Map<String, String> taken = new HashMap<>();
        fields.forEach(field -> taken.put(field.name(), "the field " + field.name()));
        many.forEach(field -> taken.put(field.name(), "the field " + field.name()));
        List<Incoming> named = new ArrayList<>();
        for (Incoming relation : incoming) {
            String source = relation.owner().getSimpleName() + "." + relation.field();
            String other = taken.putIfAbsent(relation.name(), source);
            if (!SourceVersion.isName(relation.name()) || RESERVED.contains(relation.name())) {
                messages.error(
                        relation.owner(),
                        source + " has the relatedName '" + relation.name()
                                + "', which cannot be the name of a method. Choose a Java name, or \"+\" for none.");
            } else if (other != null) {
                messages.error(
                        relation.owner(),
                        source + " is called '" + relation.name() + "' on " + model.getSimpleName() + ", and so is "
                                + other + ". Give it another name: relatedName = \"…\", or \"+\" for none.");
            } else {
                named.add(relation);
            }
        }
        return named;
    }

    private List<VariableElement> columns(TypeElement model) {
        return declared(model).filter(field -> !ManyReader.isMany(field)).toList();
    }

    private Stream<VariableElement> declared(TypeElement model) {
        return language.lineage(model, Api.MODEL).stream()
                .flatMap(declaring -> ElementFilter.fieldsIn(declaring.getEnclosedElements()).stream())
                .filter(field -> !Language.has(field, Modifier.STATIC) && !Language.has(field, Modifier.TRANSIENT));
    }

    private void checkVersions(TypeElement model, List<FieldDeclaration> all) {
        List<FieldDeclaration> versions =
                all.stream().filter(field -> field.kind().isVersion()).toList();
        versions.stream()
                .skip(1)
                .forEach(version -> messages.error(
                        version.element(),
                        "The model " + model.getSimpleName() + " has two versions, "
                                + versions.getFirst().name() + " and " + version.name() + ". Keep one of them."));
    }

    private void checkColumns(TypeElement model, List<FieldDeclaration> all) {
        Map<String, FieldDeclaration> byColumn = new HashMap<>();
        for (FieldDeclaration field : all) {
            FieldDeclaration other = byColumn.putIfAbsent(field.column().toLowerCase(Locale.ROOT), field);
            if (other != null) {
                messages.error(
                        field.element(),
                        model.getSimpleName() + "." + field.name() + " has the same column as " + other.name() + ", '"
                                + field.column() + "'. Give one of them another: column = \"…\".");
            }
        }
    }

    private String table(TypeElement model, AnnotationUse options, String appLabel) {
        String name = options.text("value");
        if (name.isEmpty()) {
            return appLabel + "_" + model.getSimpleName().toString().toLowerCase(Locale.ROOT);
        }
        if (!TABLE.matcher(name).matches()) {
            messages.error(
                    options,
                    "'" + name
                            + "' cannot be the name of a table. Use ASCII letters, digits and underscores, 63 at the most, and "
                            + "no digit first.");
        }
        return name;
    }

    /** An abstract model has neither a table nor objects that a name could be for. */
    private void checkAncestors(TypeElement model) {
        for (TypeElement ancestor : language.lineage(model, Api.MODEL)) {
            language.annotation(ancestor, TABLE_ANNOTATION)
                    .filter(_ -> Language.has(ancestor, Modifier.ABSTRACT))
                    .filter(table -> Stream.of("value", "verboseName", "verboseNamePlural")
                            .anyMatch(name -> !table.text(name).isEmpty()))
                    .ifPresent(table -> messages.error(
                            model,
                            "The model " + model.getSimpleName() + " extends " + ancestor.getSimpleName()
                                    + ", whose @Table has a name. An abstract model hands down its ordering only; write "
                                    + "names on the models that extend it."));
        }
    }
}
