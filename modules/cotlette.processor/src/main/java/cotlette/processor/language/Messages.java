package cotlette.processor.language;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Tells the author what is wrong, at the place where it is to be put right. */
public final class Messages {
    private final Messager messager;

    /** Creates messages that the compiler shows. */
    public Messages(Messager messager) {
        this.messager = messager;
    }

    /** Points at a declaration. */
    public void error(Element element, String message) {
        messager.printMessage(Diagnostic.Kind.ERROR, message, element);
    }

    /** Points at an annotation. */
    public void error(AnnotationUse annotation, String message) {
        annotation
                .mirror()
                .ifPresentOrElse(
                        mirror -> messager.printMessage(Diagnostic.Kind.ERROR, message, annotation.element(), mirror),
                        () -> error(annotation.element(), message));
    }
}
