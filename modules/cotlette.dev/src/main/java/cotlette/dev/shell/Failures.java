package cotlette.dev.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says what a snippet has thrown: each exception in a line, with the frames of the project, which alone can be at fault. */
final class Failures {
    private static final int FRAMES = 5;

    private final ApplicationModules modules;

    Failures(ApplicationModules modules) {
        this.modules = modules;
    }

    /** Returns the lines; those behind the first are indented. */
    List<String> lines(Throwable failure) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String prefix = "";
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            lines.add(prefix + describe(cause));
            Stream.of(cause.getStackTrace())
                    .filter(modules::owns)
                    .limit(FRAMES)
                    .forEach(frame -> lines.add("    at " + frame.getClassName() + "." + frame.getMethodName() + "("
                            + frame.getFileName() + ":" + frame.getLineNumber() + ")"));
            prefix = "  caused by ";
        }
        return lines;
    }

    private static String describe(Throwable failure) {
        String message = failure.getLocalizedMessage();
        String name = failure.getClass().getSimpleName();
        return message == null ? name : name + ": " + message;
    }
}
