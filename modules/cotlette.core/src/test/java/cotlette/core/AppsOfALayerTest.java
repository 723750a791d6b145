package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.Apps;
import cotlette.api.base.CotletteException;
import cotlette.api.check.CheckMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppsOfALayerTest {
    @TempDir
    Path folder;

    @Test
    void areInstalledInTheOrderOfTheSetting() {
        ModuleLayer layer = TestModule.in(
                        folder,
                        "site",
                        "provides cotlette.api.App with site.home.TheApp, site.shop.TheApp, site.blog.TheApp;")
                .app("home")
                .app("shop")
                .app("blog")
                .layer();

        try (RunningApplication application = start(layer, "shop,home")) {
            assertThat(application.service(Apps.class).all())
                    .extracting(app -> app.parts().label())
                    .containsExactly("shop", "home");
        }
    }

    @Test
    void includeThoseOfParentLayers() {
        ModuleLayer parent =
                TestModule.withApp(folder.resolve("parent"), "auth").layer();
        ModuleLayer layer = ProjectModule.in(List.of(
                        TestModule.withApp(folder.resolve("child"), "home").compile()))
                .layerOver(parent);

        try (RunningApplication application = start(layer, "auth,home")) {
            assertThat(application.service(Apps.class).all()).hasSize(2);
        }
    }

    @Test
    void ofTheProjectStandInFrontOfThoseOfPlugins() {
        ModuleLayer plugin = TestModule.in(
                        folder.resolve("plugin"), "plugin", "provides cotlette.api.App with site.home.Other;")
                .app("home", "Other", 1)
                .layer();
        ModuleLayer layer = ProjectModule.in(List.of(
                        TestModule.withApp(folder.resolve("child"), "home").compile()))
                .layerOver(plugin);

        try (RunningApplication application = start(layer, "home")) {
            assertThat(application.service(Apps.class).all())
                    .extracting(installed -> installed.app().getClass().getName())
                    .containsExactly("site.home.TheApp");
            assertThat(SystemChecks.run(application))
                    .contains(CheckMessage.warning(
                            "apps.W002",
                            "The app 'home' is that of the project, site.home.TheApp, and not that of the plug-in plugin.",
                            "Give the project's app another label with @AppLabel(\"…\") to use both."));
        }
    }

    @Test
    void areNamedWhenOneIsUnknown() throws Exception {
        ModuleLayer layer =
                TestModule.withApp(folder.resolve("classes"), "home").layer();
        Files.writeString(folder.resolve("settings.toml"), "debug = true\ninstalled_apps = [\"hom\"]");
        LoadedSettings settings = SettingsLoader.of(Project.at(folder)).load();

        assertThatThrownBy(() -> ApplicationBuilder.of(settings).layer(layer).start())
                .isInstanceOf(CotletteException.class)
                .hasMessage(
                        "settings.toml:2: installed_apps names the app 'hom', which no module provides. Did you mean 'home'? "
                                + "Apps: home.");
    }

    @Test
    void areMissedWhenThereAreNone() {
        assertThatThrownBy(() -> start(ModuleLayer.boot(), "home"))
                .hasMessage(
                        "command line: installed_apps names the app 'home', which no module provides. There is no app at all: a "
                                + "module offers one by 'provides cotlette.api.App with mysite.home.HomeApp'.");
    }

    @Test
    void cannotBeInstalledTwice() {
        ModuleLayer layer = TestModule.withApp(folder, "home").layer();

        assertThatThrownBy(() -> start(layer, "home,home"))
                .hasMessage("command line: installed_apps names the app 'home' twice. Remove one of the two.");
    }

    @Test
    void cannotHaveTheSameLabel() {
        ModuleLayer layer = TestModule.in(
                        folder, "site", "provides cotlette.api.App with site.home.One, site.home.Two;")
                .app("home", "One", 1)
                .app("home", "Two", 1)
                .layer();

        assertThatThrownBy(() -> start(layer, "home"))
                .hasMessage(
                        "Two apps have the label 'home': site.home.One (module site) and site.home.Two (module site). Give one of "
                                + "them another label with @AppLabel(\"…\").");
    }

    @Test
    void mustBeCompiledForThisLevelOfTheApi() {
        ModuleLayer layer = TestModule.in(folder, "site", "provides cotlette.api.App with site.home.TheApp;")
                .app("home", "TheApp", 0)
                .layer();

        assertThatThrownBy(() -> start(layer, "home"))
                .hasMessage(
                        "The app site.home.TheApp (module site) was compiled for level 0 of the API, and this version of Cotlette "
                                + "has level 1. Compile it again with the version that runs it.");
    }

    @Test
    void areNamedWhenTheyCannotBeMade() {
        ModuleLayer layer = TestModule.in(folder, "site", "provides cotlette.api.App with site.home.Broken;")
                .app("home")
                .source(
                        "site.home.Broken",
                        "package site.home; public class Broken extends TheApp {"
                                + " public Broken() { throw new IllegalStateException(\"no licence\"); } }")
                .layer();

        assertThatThrownBy(() -> start(layer, "home"))
                .isInstanceOf(CotletteException.class)
                .hasMessageContaining("site.home.Broken")
                .hasMessageContaining("no licence");
    }

    private static RunningApplication start(ModuleLayer layer, String labels) {
        LoadedSettings settings = SettingsLoader.withoutFiles(Path.of("."))
                .set(List.of("installed_apps=" + labels))
                .load();
        return ApplicationBuilder.of(settings).layer(layer).start();
    }
}
