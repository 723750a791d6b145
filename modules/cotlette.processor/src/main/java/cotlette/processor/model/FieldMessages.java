package cotlette.processor.model;

import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What is wrong with a field, on the field, with the line to write instead. */
final class FieldMessages {
    private final Messages messages;
    private final TypeElement model;
    private final VariableElement field;

    FieldMessages(Messages messages, TypeElement model, VariableElement field) {
        this.messages = messages;
        this.model = model;
        this.field = field;
    }

    /** Points at the field; the message begins with its name. */
    void error(String predicate) {
        messages.error(field, model.getSimpleName() + "." + field.getSimpleName() + " " + predicate);
    }

    /** Points at the field and shows the line to write. */
    void error(String predicate, String annotation, String javaType) {
        error(predicate + " Write:\n    " + line(annotation, javaType));
    }

    /** Returns the declaration with other modifiers or another type. */
    String line(String annotation, String javaType) {
        return (annotation + " " + modifiers() + javaType + " " + field.getSimpleName() + ";").strip();
    }

    String javaType() {
        return Language.describe(field.asType());
    }

    private String modifiers() {
        return field.getModifiers().stream()
                .map(modifier -> modifier == Modifier.PRIVATE ? Modifier.PUBLIC : modifier)
                .filter(modifier -> modifier != Modifier.FINAL)
                .map(modifier -> modifier + " ")
                .collect(Collectors.joining());
    }
}
