package cotlette.core;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.Apps.InstalledApp;
import cotlette.api.base.ApiLevel;
import cotlette.api.base.CotletteException;
import cotlette.api.base.Suggestions;
import cotlette.api.spi.ApplicationLayer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.Set;

/** Finds the apps of an application and brings them into order. */
final class AppFinder {
    private final LoadedSettings settings;
    private final ModuleLayer layer;

    AppFinder(LoadedSettings settings, ModuleLayer layer) {
        this.settings = settings;
        this.layer = layer;
    }

    /** Returns the apps that the setting {@code installed_apps} names, in its order. */
    List<InstalledApp> installed() {
        Map<String, InstalledApp> byLabel = byLabel(provided());
        Set<String> wanted = new LinkedHashSet<>();
        for (String label : settings.settings().installedApps()) {
            if (!byLabel.containsKey(label)) {
                throw wrong("names the app '" + label + "', which no module provides."
                        + Suggestions.didYouMean(label, byLabel.keySet()) + " "
                        + (byLabel.isEmpty()
                                ? "There is no app at all: a module offers one by 'provides cotlette.api.App with mysite.home.HomeApp'."
                                : "Apps: "
                                        + String.join(
                                                ", ",
                                                byLabel.keySet().stream()
                                                        .sorted()
                                                        .toList()) + "."));
            }
            if (!wanted.add(label)) {
                throw wrong("names the app '" + label + "' twice. Remove one of the two.");
            }
        }
        return wanted.stream().map(byLabel::get).map(AppFinder::checked).toList();
    }

    /** Returns given apps in their order. */
    List<InstalledApp> given(List<App> apps) {
        return byLabel(apps).values().stream().map(AppFinder::checked).toList();
    }

    private CotletteException wrong(String what) {
        return new CotletteException(settings.source("installed_apps").describe() + ": installed_apps " + what);
    }

    private List<App> provided() {
        List<App> apps = new ArrayList<>();
        try {
            new ApplicationLayer(layer).services(App.class).forEach(apps::add);
        } catch (ServiceConfigurationError broken) {
            throw Providers.broken(App.class, broken);
        }
        return apps;
    }

    private Map<String, InstalledApp> byLabel(List<App> apps) {
        Map<String, InstalledApp> byLabel = new LinkedHashMap<>();
        for (App app : apps) {
            AppParts parts = parts(app);
            InstalledApp other = byLabel.putIfAbsent(parts.label(), new InstalledApp(app, parts));
            if (other != null && (isOfProject(app) || !isOfProject(other.app()))) {
                throw new CotletteException(
                        "Two apps have the label '" + parts.label() + "': " + Providers.name(other.app()) + " and "
                                + Providers.name(app) + ". Give one of them another label with @AppLabel(\"…\").");
            }
        }
        return byLabel;
    }

    /** The services of the project come first, and an app of a plug-in with the same label gives way. */
    private boolean isOfProject(App app) {
        return app.getClass().getModule().getLayer() == layer;
    }

    private static AppParts parts(App app) {
        try {
            return app.parts();
        } catch (ExceptionInInitializerError failed) {
            throw unusable(app, failed);
        } catch (LinkageError failure) {
            throw foreign(app, failure);
        }
    }

    /** Refuses code that was generated for another API, and lets each model and record make itself known. */
    private static InstalledApp checked(InstalledApp installed) {
        App app = installed.app();
        int level = installed.parts().apiLevel();
        if (level != ApiLevel.CURRENT) {
            throw new CotletteException(compileAgain(
                    app,
                    "was compiled for level " + level + " of the API, and this version of Cotlette has level "
                            + ApiLevel.CURRENT));
        }
        try {
            installed.parts().models();
            installed.parts().records();
            return installed;
        } catch (ExceptionInInitializerError failed) {
            throw unusable(app, failed);
        } catch (LinkageError failure) {
            throw foreign(app, failure);
        }
    }

    private static String compileAgain(App app, String why) {
        return "The app " + Providers.name(app) + " " + why + ". Compile it again with the version that runs it.";
    }

    private static CotletteException foreign(App app, LinkageError failure) {
        return new CotletteException(
                compileAgain(app, "does not fit this version of Cotlette (" + failure + ")"), failure);
    }

    private static CotletteException unusable(App app, ExceptionInInitializerError failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return new CotletteException(
                "The app " + Providers.name(app) + " cannot be used: a class of it fails when it is initialised ("
                        + cause + ").",
                failed);
    }
}
