package cotlette.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * The source files of a project under test.
 *
 * @param files texts by their paths
 */
record Sources(Map<String, String> files) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?m)^(?:[\\w@\"()]+ )*(?:class|record|interface|enum) (\\w+)");

    /** Returns the files of these texts, each named by its package and its first class. */
    static Sources of(String... texts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String text : texts) {
            files.put(path(text), text);
        }
        return new Sources(files);
    }

    /** Returns all files below a folder. */
    static Sources in(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Sources(files);
    }

    /** Returns these files and others; of the same path, the other one. */
    Sources with(String... texts) {
        return with(of(texts));
    }

    /** Returns these files and others; of the same path, the other one. */
    Sources with(Sources others) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.putAll(others.files());
        return new Sources(all);
    }

    /** Returns these files with an app and a module descriptor, where they have none. */
    Sources withApp() {
        Sources complete = this;
        if (files.values().stream().noneMatch(text -> text.contains("implements App "))) {
            complete = complete.with("""
                    package mysite.home;

                    import module cotlette.api;

                    public final class HomeApp implements App {
                        @Override
                        public AppParts parts() {
                            return new HomeApp_();
                        }
                    }
                    """);
        }
        if (!files.containsKey("module-info.java")) {
            complete = complete.with("""
                    module mysite {
                        requires cotlette.api;

                        provides cotlette.api.App with mysite.home.HomeApp;
                    }
                    """);
        }
        return complete;
    }

    List<JavaFileObject> objects() {
        return files.entrySet().stream()
                .<JavaFileObject>map(file -> new Text(file.getKey(), file.getValue()))
                .toList();
    }

    private static String path(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            return text.contains("module ") ? "module-info.java" : packageOf(text) + "package-info.java";
        }
        return packageOf(text) + type.group(1) + ".java";
    }

    private static String packageOf(String text) {
        Matcher matcher = PACKAGE.matcher(text);
        return matcher.find() ? matcher.group(1).replace('.', '/') + "/" : "";
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String path, String text) {
            super(URI.create("source:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
