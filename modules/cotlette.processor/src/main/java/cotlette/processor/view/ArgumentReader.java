package cotlette.processor.view;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.record.CodecType;
import cotlette.processor.record.Records;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Finds where a view's parameter gets its value from. */
final class ArgumentReader {
    /** What {@code Query.NONE} is. */
    private static final String NO_DEFAULT = "\n";

    private static final String SCALARS =
            "String, long, int, double, boolean, UUID, BigDecimal, Instant, LocalDate or an enum that is not private";

    private final Language language;
    private final Messages messages;
    private final Records records;

    ArgumentReader(Language language, Messages messages, Records records) {
        this.language = language;
        this.messages = messages;
        this.records = records;
    }

    /** Returns the source of a parameter, empty when it has none, which then was said. */
    Optional<Argument> read(ExecutableElement method, VariableElement parameter, RoutePath path) {
        TypeMirror type = parameter.asType();
        Optional<AnnotationUse> query = language.annotation(parameter, Api.http("Query"));
        if (Language.nameOf(type).equals(Api.http("Request"))) {
            return Optional.of(new Argument.Whole());
        }
        if (language.annotation(parameter, Api.http("Body")).isPresent()) {
            return body(parameter, type);
        }
        if (query.isPresent()) {
            return query(parameter, type, query.get());
        }
        String name = parameter.getSimpleName().toString();
        if (path.parameters().contains(name)) {
            return scalar(type)
                    .<Argument>map(codec -> new Argument.Path(name, type, codec))
                    .or(() -> refuse(
                            parameter,
                            "has the type " + Language.describe(type) + ". In the path it can be " + SCALARS + "."));
        }
        return refuse(
                parameter,
                "of " + method.getSimpleName() + " gets its value from nowhere. Write {" + name
                        + "} into the path, or:\n    " + (scalar(type).isPresent() ? "@Query " : "@Body ")
                        + Language.describe(type) + " " + name);
    }

    /** Refuses a second body, and one that no client sends. */
    boolean checkBodies(ExecutableElement method, List<Argument> arguments, Verb verb) {
        long bodies = arguments.stream()
                .filter(argument -> argument instanceof Argument.Body || argument instanceof Argument.Form)
                .count();
        if (bodies > 1) {
            messages.error(method, method.getSimpleName() + " takes the body twice. Make one record of both.");
        } else if (bodies == 1 && verb == Verb.GET) {
            messages.error(
                    method,
                    method.getSimpleName() + " takes a body, but GET has none. Write @Post, or @Query parameters.");
        }
        return bodies == 0 || (bodies == 1 && verb != Verb.GET);
    }

    private Optional<Argument> query(VariableElement parameter, TypeMirror type, AnnotationUse query) {
        boolean optional = Language.nameOf(type).equals("java.util.Optional");
        TypeMirror value = optional ? Language.argument(type).orElse(type) : type;
        Optional<CodecType> codec = scalar(value);
        if (codec.isEmpty()) {
            return refuse(
                    parameter,
                    "has the type " + Language.describe(type) + ". In the query it can be " + SCALARS
                            + ", or an Optional of these.");
        }
        String text = query.text("defaultValue");
        Optional<String> defaultValue = text.equals(NO_DEFAULT) ? Optional.empty() : Optional.of(text);
        if (optional && defaultValue.isPresent()) {
            return refuse(
                    parameter,
                    "is Optional and has a default. Write:\n    @Query(defaultValue = \"" + text + "\") "
                            + Language.describe(value) + " " + parameter.getSimpleName());
        }
        if (defaultValue.isPresent() && !codec.get().accepts(text)) {
            return refuse(
                    parameter,
                    "has the default \"" + text + "\", which is not of the type " + Language.describe(value) + ".");
        }
        String name = parameter.getSimpleName().toString();
        String key = query.text("value").isEmpty() ? name : query.text("value");
        return Optional.of(new Argument.Query(name, key, value, codec.get(), optional, defaultValue));
    }

    private Optional<Argument> body(VariableElement parameter, TypeMirror type) {
        boolean form = Language.nameOf(type).equals(Api.http("Form"));
        TypeMirror value = form ? Language.argument(type).orElse(type) : type;
        Optional<CodecType> codec = records.codec(value);
        if (codec.filter(CodecType.Generated.class::isInstance).isPresent()) {
            String name = parameter.getSimpleName().toString();
            return codec.map(
                    found -> form ? new Argument.Form(name, value, found) : new Argument.Body(name, value, found));
        }
        if (!records.explain(value)) {
            return refuse(
                    parameter,
                    "has the type " + Language.describe(type) + ". The body can be a record, or a Form of one.");
        }
        return Optional.empty();
    }

    private Optional<CodecType> scalar(TypeMirror type) {
        return records.codec(type).filter(CodecType::isScalar);
    }

    private Optional<Argument> refuse(VariableElement parameter, String predicate) {
        messages.error(parameter, "The parameter " + parameter.getSimpleName() + " " + predicate);
        return Optional.empty();
    }
}
