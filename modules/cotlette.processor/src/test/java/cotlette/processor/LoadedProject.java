package cotlette.processor;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;

/** Compiled classes, loaded over the API that the tests see, so that tests call generated code by the API's types. */
final class LoadedProject implements AutoCloseable {
    private final URLClassLoader loader;

    private LoadedProject(URLClassLoader loader) {
        this.loader = loader;
    }

    static LoadedProject of(Path classes) throws IOException {
        URL[] urls = {classes.toUri().toURL()};
        return new LoadedProject(new URLClassLoader(urls, LoadedProject.class.getClassLoader()));
    }

    Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, loader);
    }

    /** Returns what a public static field of a class holds. */
    Object constant(String typeName, String field) throws ReflectiveOperationException {
        return type(typeName).getField(field).get(null);
    }

    /** Makes an object by a public constructor without parameters. */
    Object make(String typeName) throws ReflectiveOperationException {
        return type(typeName).getConstructor().newInstance();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
