package cotlette.dev;

import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project on disk with one app, whose parts are written by hand, so that these tests need no processor. */
record SampleProject(Path folder) {
    static SampleProject in(Path folder) throws IOException {
        SampleProject sample = new SampleProject(folder);
        sample.write("settings.toml", "debug = true\ninstalled_apps = [\"home\"]\n");
        sample.source("module-info.java", """
                module mysite {
                    requires cotlette.api;

                    provides cotlette.api.App with mysite.home.HomeApp;
                }
                """);
        sample.source("mysite/home/HomeApp.java", """
                package mysite.home;

                import cotlette.api.App;
                import cotlette.api.AppParts;
                import cotlette.api.application.Application;

                public final class HomeApp implements App {
                    @Override
                    public AppParts parts() {
                        return new HomeParts();
                    }

                    @Override
                    public void ready(Application application) {
                        System.setProperty("mysite.started", Texts.read("greeting.txt"));
                    }
                }
                """);
        sample.source("mysite/home/Texts.java", """
                package mysite.home;

                import java.io.IOException;
                import java.io.InputStream;
                import java.io.UncheckedIOException;

                final class Texts {
                    private Texts() {}

                    static String read(String name) {
                        try (InputStream text = Texts.class.getResourceAsStream("/" + name)) {
                            return text == null ? "" : new String(text.readAllBytes());
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    }
                }
                """);
        sample.source("mysite/home/HomeParts.java", """
                package mysite.home;

                import cotlette.api.AppParts;
                import cotlette.api.base.PropertyAccess;
                import cotlette.api.command.Command;
                import cotlette.api.http.Codec;
                import cotlette.api.migration.Migration;
                import cotlette.api.orm.ModelType;
                import java.util.List;
                import java.util.Map;

                final class HomeParts implements AppParts {
                    public int apiLevel() { return 1; }
                    public String label() { return "home"; }
                    public String packageName() { return "mysite.home"; }
                    public List<ModelType<?>> models() { return List.of(); }
                    public List<PropertyAccess<?>> records() { return List.of(); }
                    public List<String> views() { return List.of(); }
                    public List<Migration> migrations() { return List.of(); }
                    public List<Command> commands() { return List.of(); }
                    public Map<String, Codec<? extends Record>> settings() { return Map.of(); }
                }
                """);
        return sample;
    }

    Project project() {
        return new Project(folder);
    }

    void source(String name, String text) throws IOException {
        write("src/main/java/" + name, text);
    }

    void resource(String name, String text) throws IOException {
        write("src/main/resources/" + name, text);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
