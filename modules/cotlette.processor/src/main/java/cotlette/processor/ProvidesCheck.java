package cotlette.processor;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Messages;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Checks that the module provides its apps, without which nobody would ever find them. */
final class ProvidesCheck {
    private final Language language;
    private final Messages messages;

    ProvidesCheck(Language language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /**
     * Checks the apps of these names. To be called when all has been generated: to look at what a module provides, the compiler
     * needs the classes that it provides, with all they extend.
     */
    void run(List<String> apps) {
        List<String> provided = ElementFilter.providesIn(language.module().getDirectives()).stream()
                .filter(provides -> provides.getService().getQualifiedName().contentEquals(Api.APP))
                .flatMap(provides -> provides.getImplementations().stream())
                .map(implementation -> implementation.getQualifiedName().toString())
                .toList();
        for (String app : apps) {
            if (!provided.contains(app)) {
                String all = String.join(
                        ", ", Stream.concat(provided.stream(), Stream.of(app)).toList());
                language.find(app).ifPresent(type -> report(type, all));
            }
        }
    }

    private void report(TypeElement app, String all) {
        messages.error(
                app,
                "The module " + language.module().getQualifiedName() + " does not provide the app "
                        + app.getSimpleName() + ". Write into module-info.java:\n    provides cotlette.api.App with "
                        + all + ";");
    }
}
