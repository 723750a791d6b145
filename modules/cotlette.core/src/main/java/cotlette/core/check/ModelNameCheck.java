package cotlette.core.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds two models of one app that have the same name in different packages: migrations could not tell them apart. */
final class ModelNameCheck implements SystemCheck {
    @Override
    public List<CheckMessage> run(Application application) {
        Map<String, ModelType<?>> byName = new HashMap<>();
        List<CheckMessage> found = new ArrayList<>();
        for (ModelType<?> model : application.service(Apps.class).models()) {
            ModelType<?> other = byName.putIfAbsent(model.toString().toLowerCase(Locale.ROOT), model);
            if (other != null) {
                found.add(CheckMessage.error(
                        "models.E001",
                        "Two models of the app '" + model.appLabel() + "' have the same name: "
                                + other.javaType().getName() + " and "
                                + model.javaType().getName() + ".",
                        "Rename one of them."));
            }
        }
        return found;
    }
}
