package cotlette.processor.view;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import cotlette.processor.record.CodecType;
import cotlette.processor.record.Records;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds what becomes of a view's result. */
final class AnswerReader {
    private final Language language;
    private final Messages messages;
    private final Records records;

    AnswerReader(Language language, Messages messages, Records records) {
        this.language = language;
        this.messages = messages;
        this.records = records;
    }

    /** Returns the answer, empty when the result cannot be sent, which then was said. */
    Optional<Answer> read(ExecutableElement method) {
        TypeMirror type = method.getReturnType();
        if (type.getKind() == TypeKind.VOID) {
            return Optional.of(new Answer.Nothing());
        }
        return switch (Language.nameOf(type)) {
            case "java.util.concurrent.CompletionStage", "java.util.concurrent.CompletableFuture" ->
                later(method, Language.argument(type).orElse(type)).map(Answer.Later::new);
            case "java.util.concurrent.Flow.Publisher" -> {
                TypeMirror element = Language.argument(type).orElse(type);
                yield orRefuse(method, element, records.codec(element)).map(Answer.Elements::new);
            }
            default -> ready(method, type);
        };
    }

    private Optional<Answer> later(ExecutableElement method, TypeMirror type) {
        return Language.nameOf(type).equals("java.lang.Void") ? Optional.of(new Answer.Nothing()) : ready(method, type);
    }

    private Optional<Answer> ready(ExecutableElement method, TypeMirror type) {
        String name = Language.nameOf(type);
        if (name.equals(Api.http("Response"))) {
            return Optional.of(new Answer.Ready());
        }
        boolean created = name.equals(Api.http("Created"));
        boolean found = name.equals("java.util.Optional");
        TypeMirror value = created || found ? Language.argument(type).orElse(type) : type;
        Optional<CodecType> codec = records.codec(value)
                .filter(known -> known instanceof CodecType.Generated || known instanceof CodecType.Items);
        return orRefuse(method, value, codec).map(known -> {
            if (created) {
                return new Answer.Created(known);
            }
            return found ? new Answer.Found(known, value) : new Answer.Json(known);
        });
    }

    private Optional<CodecType> orRefuse(ExecutableElement method, TypeMirror value, Optional<CodecType> codec) {
        TypeMirror type = method.getReturnType();
        if (codec.isEmpty() && type.getKind() != TypeKind.ERROR && !records.explain(value)) {
            messages.error(
                    method,
                    "The view " + method.getSimpleName() + " returns " + Language.describe(type) + ". "
                            + advice(value));
        }
        return codec;
    }

    private String advice(TypeMirror value) {
        return Language.element(value)
                        .filter(type -> language.isA(type, Api.MODEL))
                        .isPresent()
                ? "A model is not sent as it is: return a record of what clients may see."
                : "It can return a Response, a record, a List of records, a Created<…> or an Optional<…> of one, or nothing; "
                        + "a CompletionStage<…> or CompletableFuture<…> of these, with Void for nothing; or a Flow.Publisher<…> of records.";
    }
}
