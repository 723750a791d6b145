package cotlette.dev.shell;

import cotlette.core.ApplicationBuilder;
import cotlette.core.Project;
import cotlette.core.ProjectModule;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.dev.InProcessCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A project that exports nothing, with a model and what a shell may want to call, running. */
record ShellProject(Path folder) {
    static ShellProject in(Path folder) throws IOException {
        ShellProject project = new ShellProject(folder);
        project.write("settings.toml", "debug = true\ninstalled_apps = [\"home\"]\n");
        project.source("module-info.java", """
                module mysite {
                    requires cotlette.api;

                    provides cotlette.api.App with mysite.home.HomeApp;
                }
                """);
        project.source("mysite/home/HomeApp.java", """
                package mysite.home;

                import cotlette.api.App;
                import cotlette.api.AppParts;

                public final class HomeApp implements App {
                    @Override
                    public AppParts parts() {
                        return new HomeApp_();
                    }
                }
                """);
        project.source("mysite/home/HomePage.java", """
                package mysite.home;

                import cotlette.api.orm.*;

                public class HomePage extends Model {
                    public static final Manager<HomePage> objects = HomePage_.objects;

                    @AutoField public Long id;
                    @CharField(maxLength = 100) public String title;
                }
                """);
        project.source("mysite/deep/Counter.java", """
                package mysite.deep;

                public final class Counter {
                    public static int calls;

                    public static int next() {
                        return ++calls;
                    }

                    public static int fail() {
                        throw new IllegalStateException("no number left");
                    }

                    public static volatile boolean released;

                    public static void waitForRelease() {
                        System.setProperty("counter.waits", "yes");
                        while (!released) {
                            Thread.onSpinWait();
                        }
                    }
                }
                """);
        return project;
    }

    RunningApplication start() {
        Project project = new Project(folder);
        List<Path> contents = new InProcessCompiler().compile(project).contents();
        return ApplicationBuilder.of(
                        SettingsLoader.of(project).environment(Map.of()).load())
                .layer(ProjectModule.in(contents).layerOver(ModuleLayer.boot()))
                .start();
    }

    void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void source(String name, String text) throws IOException {
        write("src/main/java/" + name, text);
    }
}
