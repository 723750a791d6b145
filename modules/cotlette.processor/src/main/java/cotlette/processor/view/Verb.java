package cotlette.processor.view;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;

/** The annotations that make a method a view. */
enum Verb {
    GET("Get"),
    POST("Post"),
    PUT("Put"),
    PATCH("Patch"),
    DELETE("Delete");

    private final String simpleName;

    Verb(String simpleName) {
        this.simpleName = simpleName;
    }

    /** Returns those that a method has. */
    static Stream<Verb> of(Language language, ExecutableElement method) {
        return Arrays.stream(values())
                .filter(verb -> verb.annotation(language, method).findAny().isPresent());
    }

    Stream<AnnotationUse> annotation(Language language, ExecutableElement method) {
        return language.annotation(method, Api.http(simpleName)).stream();
    }

    /** Returns the method of {@code Routes} that enters such a route. */
    String routesMethod() {
        return name().toLowerCase(Locale.ROOT);
    }

    String simpleName() {
        return simpleName;
    }
}
