package cotlette.dev.reload;

import cotlette.api.http.Headers;
import cotlette.api.http.Response;
import cotlette.api.http.ResponseBody;
import cotlette.api.spi.ServerRequest;
import cotlette.core.ApplicationBuilder;
import cotlette.core.LoadedSettings;
import cotlette.core.Project;
import cotlette.core.ProjectModule;
import cotlette.core.RunningApplication;
import cotlette.core.SettingsLoader;
import cotlette.core.layer.Foundation;
import cotlette.core.spi.ProjectLauncher;
import cotlette.dev.InProcessCompiler;
import cotlette.dev.RecordedTerminal;
import cotlette.web.spi.LiveSite;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A project with one page, followed as runserver does it. */
final class LiveProject implements AutoCloseable {
    private final Project project;
    private LiveSite.Site site;
    private final Launcher launcher = new Launcher();
    private final RecordedTerminal terminal = new RecordedTerminal();
    private final List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    private int writes;

    LiveProject(Path folder) throws IOException {
        project = new Project(folder);
        write(
                "settings.toml",
                "debug = true\nsecret_key = \"long enough to sign what a test signs\"\nmiddleware = []\n");
        write("src/main/java/module-info.java", """
                module mysite {
                    requires cotlette.api;

                    provides cotlette.api.http.UrlConf with mysite.Urls;
                }
                """);
        page("return Response.text(\"first\");");
        serve();
    }

    /** Follows the project from now on. */
    void serve() {
        site = new LiveReload().follow(launcher, settings().settings(), terminal);
    }

    /** Starts the project as a command does. */
    private final class Launcher implements ProjectLauncher {
        @Override
        public Project project() {
            return project;
        }

        @Override
        public SettingsLoader settingsLoader() {
            return SettingsLoader.of(project).environment(Map.of());
        }

        @Override
        public Foundation foundation() {
            return Foundation.ofRuntime();
        }

        @Override
        public RunningApplication launch() {
            Foundation runtime = Foundation.ofRuntime();
            List<Path> contents =
                    new InProcessCompiler().compile(project, runtime).contents();
            ModuleLayer layer = ProjectModule.in(contents).layerOver(runtime);
            loaders.add(new WeakReference<>(layer.findLoader("mysite")));
            return ApplicationBuilder.of(settings()).layer(layer).start();
        }
    }

    private LoadedSettings settings() {
        return launcher.settingsLoader().load();
    }

    /** Writes the view of the only page. */
    void page(String body) throws IOException {
        write("src/main/java/mysite/Urls.java", """
                package mysite;

                import cotlette.api.http.Response;
                import cotlette.api.http.Routes;
                import cotlette.api.http.UrlConf;

                public final class Urls implements UrlConf {
                    @Override
                    public void urls(Routes routes) {
                        routes.get("/", request -> {
                            %s
                        });
                    }
                }
                """.formatted(body));
    }

    /** Writes a file as an editor would: its time is always another one. */
    void write(String name, String text) throws IOException {
        Path file = project.folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(writes++)));
    }

    Response get() {
        return site.handle(new Get());
    }

    static String text(Response response) {
        return response.body() instanceof ResponseBody.Bytes(byte[] content)
                ? new String(content, StandardCharsets.UTF_8)
                : "";
    }

    /** Returns how many class loaders of all that were made are still in memory. */
    long loadersInMemory() {
        return loaders.stream().filter(loader -> loader.get() != null).count();
    }

    /** Returns what the terminal has shown. */
    List<String> terminal() {
        return terminal.lines();
    }

    @Override
    public void close() {
        site.close();
    }

    private record Get() implements ServerRequest {
        @Override
        public String method() {
            return "GET";
        }

        @Override
        public String rawPath() {
            return "/";
        }

        @Override
        public String rawQuery() {
            return "";
        }

        @Override
        public String scheme() {
            return "http";
        }

        @Override
        public Headers headers() {
            return new HostOnly();
        }

        @Override
        public byte[] body() {
            return new byte[0];
        }

        @Override
        public InetSocketAddress remoteAddress() {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), 12345);
        }
    }

    /** What every request has. */
    private record HostOnly() implements Headers {
        private static final List<String> HOST = List.of("localhost");

        @Override
        public Optional<String> first(String name) {
            return all(name).stream().findFirst();
        }

        @Override
        public List<String> all(String name) {
            return name.equalsIgnoreCase("Host") ? HOST : List.of();
        }

        @Override
        public Set<String> names() {
            return Set.of("Host");
        }
    }
}
