package cotlette.dev.shell;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControl.ClassInstallException;

/**
 * Loads the classes of snippets. All else they find where the application has it, so that a model means the same class to both, and
 * packages that the application's modules keep to themselves are open to them.
 */
final class SnippetLoader extends ClassLoader implements LoaderDelegate {
    private final Map<String, ClassLoader> packages = new HashMap<>();
    private final Map<String, byte[]> snippets = new ConcurrentHashMap<>();

    SnippetLoader(ApplicationModules modules) {
        super(SnippetLoader.class.getClassLoader());
        Module shell = SnippetLoader.class.getModule();
        modules.loaded().forEach(module -> {
            for (String name : module.getPackages()) {
                packages.putIfAbsent(name, module.getClassLoader());
                if (module.isOpen(name, shell)) {
                    module.addOpens(name, getUnnamedModule());
                }
            }
        });
        shell.addExports(SnippetThread.class.getPackageName(), getUnnamedModule());
    }

    @Override
    public void load(ClassBytecodes[] classes) throws ClassInstallException {
        for (ClassBytecodes each : classes) {
            snippets.put(each.name(), StopChecks.weaveInto(each.bytecodes()));
        }
        boolean[] installed = new boolean[classes.length];
        for (int index = 0; index < classes.length; index++) {
            try {
                // Asking for the methods links what JShell must know to be there.
                var _ = loadClass(classes[index].name()).getDeclaredMethods();
                installed[index] = true;
            } catch (ClassNotFoundException | LinkageError broken) {
                throw new ClassInstallException(broken.toString(), installed);
            }
        }
    }

    @Override
    public void classesRedefined(ClassBytecodes[] classes) {
        for (ClassBytecodes each : classes) {
            snippets.put(each.name(), StopChecks.weaveInto(each.bytecodes()));
        }
    }

    /** Does nothing: the compiler alone needs the path, the classes are loaded already. */
    @Override
    public void addToClasspath(String path) {}

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
            return loaded;
        }
        byte[] snippet = snippets.get(name);
        if (snippet != null) {
            return defineClass(name, snippet, 0, snippet.length);
        }
        ClassLoader owner = packages.get(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
        if (owner == null) {
            throw new ClassNotFoundException(name);
        }
        return owner.loadClass(name);
    }
}
