package cotlette.dev.shell;

import cotlette.api.base.CotletteException;
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

    /** Returns the lines; those behind the first are indented. What explains itself needs no cause, unless the project's code is that. */
    List<String> lines(Throwable failure) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
            List<String> frames = frames(cause);
            if (lines.isEmpty()) {
                lines.add(describe(cause));
            } else if (!(failure instanceof CotletteException) || !frames.isEmpty()) {
                lines.add("  caused by " + describe(cause));
            }
            lines.addAll(frames);
        }
        return lines;
    }

    private List<String> frames(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(modules::owns)
                .limit(FRAMES)
                .map(frame -> "    at " + frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName()
                        + ":" + frame.getLineNumber() + ")")
                .toList();
    }

    private static String describe(Throwable failure) {
        String message = failure.getLocalizedMessage();
        String name = failure.getClass().getSimpleName();
        return message == null ? name : name + ": " + message;
    }
}
