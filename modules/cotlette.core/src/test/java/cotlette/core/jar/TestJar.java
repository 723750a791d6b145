package cotlette.core.jar;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A jar that a test writes, compiles and packs. */
public final class TestJar {
    private static final String DESCRIPTOR = "module-info.class";
    private static final int MAJOR_VERSION = 6;

    private final List<JavaFileObject> sources = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> path = new ArrayList<>(List.of(System.getProperty("jdk.module.path")));
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private int version;

    private TestJar() {}

    /** Begins a jar that is no module unless it is given a descriptor. */
    public static TestJar plain() {
        return new TestJar();
    }

    /** Begins a module with the directives of its descriptor, besides {@code requires cotlette.api}. */
    public static TestJar module(String name, String directives) {
        return new TestJar().source("module-info", "module " + name + " { requires cotlette.api; " + directives + " }");
    }

    /** Adds a class. */
    public TestJar source(String className, String text) {
        URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
        sources.add(new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        });
        return this;
    }

    /** Adds a file, in place of what the compiler makes under this name. */
    public TestJar entry(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds a class of another jar, in place of what the compiler makes under this name. */
    public TestJar entryFrom(Path jar, String name) {
        try (ZipFile other = new ZipFile(jar.toFile())) {
            entries.put(name, other.getInputStream(other.getEntry(name)).readAllBytes());
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Leaves out a file that the compiler makes. */
    public TestJar without(String name) {
        leftOut.add(name);
        return this;
    }

    /** Compiles against another jar, too. */
    public TestJar against(Path jar) {
        path.add(jar.toString());
        return this;
    }

    /** Compiles against another jar in place of our modules. */
    public TestJar onlyAgainst(Path jar) {
        path.clear();
        return against(jar);
    }

    /** Adds options of the compiler. */
    public TestJar option(String... words) {
        options.addAll(List.of(words));
        return this;
    }

    /** Lets the descriptor look as if it were compiled for another version of Java. */
    public TestJar classVersion(int number) {
        version = number;
        return this;
    }

    /** Compiles it, and writes what would be in the jar into a folder. */
    public Path writeInto(Path folder) {
        try {
            for (Map.Entry<String, byte[]> entry : content().entrySet()) {
                Path file = folder.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, entry.getValue());
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Compiles and packs it. */
    public Path write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            pack(content(), file);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Map<String, byte[]> content() {
        Map<String, byte[]> all = sources.isEmpty() ? new LinkedHashMap<>() : compile();
        if (version > 0) {
            ByteBuffer.wrap(all.get(DESCRIPTOR)).putShort(MAJOR_VERSION, (short) version);
        }
        all.putAll(entries);
        all.keySet().removeAll(leftOut);
        return all;
    }

    private Map<String, byte[]> compile() {
        StringWriter output = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ClassesInMemory classes = new ClassesInMemory(compiler.getStandardFileManager(null, null, null));
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("--module-path", String.join(File.pathSeparator, path), "-proc:none", "-nowarn"));
        if (!compiler.getTask(output, classes, null, all, null, sources).call()) {
            throw new AssertionError(output.toString());
        }
        return classes.files();
    }

    private static void pack(Map<String, byte[]> all, Path file) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : all.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
    }
}
