package cotlette.core.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.settings.Settings;
import java.util.List;

/** Finds models that have no database to live in. */
final class DefaultDatabaseCheck implements SystemCheck {
    @Override
    public List<CheckMessage> run(Application application) {
        boolean hasDatabase = application.settings().databases().containsKey(Settings.DEFAULT_DATABASE);
        return application.service(Apps.class).models().stream()
                .filter(model -> !hasDatabase)
                .limit(1)
                .map(model -> CheckMessage.error(
                        "databases.E001",
                        "There are models, such as " + model + ", but no database 'default'.",
                        "Add a table [databases.default] with url = \"sqlite:///db.sqlite3\" to settings.toml."))
                .toList();
    }
}
