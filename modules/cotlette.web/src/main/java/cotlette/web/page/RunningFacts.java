package cotlette.web.page;

import cotlette.api.application.Application;
import cotlette.api.orm.Databases;
import cotlette.api.settings.Settings;
import java.lang.module.ModuleDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What runs here, for people. */
public final class RunningFacts {
    private RunningFacts() {}

    /** Returns versions and the default database. */
    public static List<Fact> of(Application application) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Cotlette", version()));
        facts.add(new Fact("Java", Integer.toString(Runtime.version().feature())));
        database(application, Settings.DEFAULT_DATABASE)
                .ifPresent(database -> facts.add(new Fact("Database", database)));
        return facts;
    }

    /** Returns the version of the framework, as the build has written it into the module. */
    public static String version() {
        return Optional.ofNullable(RunningFacts.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("from source");
    }

    /** Returns what a database is, without its password; empty when the application has none. */
    public static Optional<String> database(Application application, String name) {
        return application.settings().databases().containsKey(name)
                ? application
                        .findService(Databases.class)
                        .map(databases -> databases.get(name).description())
                : Optional.empty();
    }
}
