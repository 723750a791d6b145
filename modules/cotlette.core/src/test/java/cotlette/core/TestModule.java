package cotlette.core;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A module that a test writes, compiles and loads. */
final class TestModule {
    private final Path classes;
    private final List<JavaFileObject> sources = new ArrayList<>();

    private TestModule(Path classes) {
        this.classes = classes;
    }

    /** Begins a module, whose classes go into {@code classes}, with the body of its descriptor. */
    static TestModule in(Path classes, String name, String directives) {
        return new TestModule(classes)
                .source("module-info", "module " + name + " { requires cotlette.api; " + directives + " }");
    }

    /** Begins a module with one app. */
    static TestModule withApp(Path classes, String label) {
        return in(classes, "site." + label, "provides cotlette.api.App with site." + label + ".TheApp;")
                .app(label);
    }

    TestModule source(String className, String text) {
        URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
        sources.add(new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
        return this;
    }

    TestModule app(String label) {
        return app(label, "TheApp", 1);
    }

    /** Adds an app class to the package {@code site.<label>}. */
    TestModule app(String label, String className, int apiLevel) {
        return source(
                "site." + label + "." + className,
                """
                package site.LABEL;

                import cotlette.api.App;
                import cotlette.api.AppParts;
                import cotlette.api.base.PropertyAccess;
                import cotlette.api.command.Command;
                import cotlette.api.http.Codec;
                import cotlette.api.migration.Migration;
                import cotlette.api.orm.ModelType;
                import java.util.List;
                import java.util.Map;

                public class CLASS implements App, AppParts {
                    public AppParts parts() { return this; }
                    public int apiLevel() { return LEVEL; }
                    public String label() { return "LABEL"; }
                    public String packageName() { return "site.LABEL"; }
                    public List<ModelType<?>> models() { return List.of(); }
                    public List<PropertyAccess<?>> records() { return List.of(); }
                    public List<String> views() { return List.of(); }
                    public List<Migration> migrations() { return List.of(); }
                    public List<Command> commands() { return List.of(); }
                    public Map<String, Codec<? extends Record>> settings() { return Map.of(); }
                }
                """.replace("LABEL", label).replace("CLASS", className).replace("LEVEL", Integer.toString(apiLevel)));
    }

    /** Adds a resource. */
    TestModule resource(String name, String text) {
        try {
            Files.createDirectories(classes.resolve(name).getParent());
            Files.writeString(classes.resolve(name), text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Compiles the module and returns the folder of its classes. */
    Path compile() {
        StringWriter output = new StringWriter();
        List<String> options =
                List.of("-d", classes.toString(), "--module-path", System.getProperty("jdk.module.path"), "-proc:none");
        boolean successful = ToolProvider.getSystemJavaCompiler()
                .getTask(output, null, null, options, null, sources)
                .call();
        if (!successful) {
            throw new AssertionError(output.toString());
        }
        return classes;
    }

    /** Compiles the module and loads it in a layer of its own. */
    ModuleLayer layer() {
        return ProjectModule.in(List.of(compile())).layerOver(ModuleLayer.boot());
    }
}
