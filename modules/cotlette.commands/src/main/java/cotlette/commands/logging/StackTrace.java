package cotlette.commands.logging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of a stack trace. Frames of the framework, of libraries and of the JDK between those of the project are counted rather than
 * shown, because they say nothing about the project's mistake.
 */
public final class StackTrace {
    private final boolean whole;

    /**
     * Creates a printer.
     *
     * @param whole whether all frames are shown
     */
    public StackTrace(boolean whole) {
        this.whole = whole;
    }

    /** Returns the lines for {@code thrown} and its causes. */
    public List<String> lines(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        String prefix = "";
        for (Throwable cause = thrown; cause != null && seen.add(cause); cause = cause.getCause()) {
            lines.add(prefix + cause);
            addFrames(lines, cause.getStackTrace());
            prefix = "caused by ";
        }
        return lines;
    }

    private void addFrames(List<String> lines, StackTraceElement[] frames) {
        boolean all = whole || List.of(frames).stream().noneMatch(StackTrace::isProject);
        List<StackTraceElement> hidden = new ArrayList<>();
        for (int index = 0; index < frames.length; index++) {
            StackTraceElement frame = frames[index];
            if (all || index == 0 || isProject(frame)) {
                addHidden(lines, hidden);
                lines.add("    at " + frame);
            } else {
                hidden.add(frame);
            }
        }
        addHidden(lines, hidden);
    }

    private static void addHidden(List<String> lines, List<StackTraceElement> hidden) {
        if (hidden.size() == 1) {
            lines.add("    at " + hidden.getFirst());
        } else if (!hidden.isEmpty()) {
            Set<String> modules = new LinkedHashSet<>();
            hidden.forEach(frame -> modules.add(String.valueOf(frame.getModuleName())));
            lines.add("    … " + hidden.size() + " frames in " + String.join(", ", modules));
        }
        hidden.clear();
    }

    /** Tells the project's code by its layer: all else is in the boot layer, where the program's own modules are. */
    private static boolean isProject(StackTraceElement frame) {
        String module = frame.getModuleName();
        return module == null || ModuleLayer.boot().findModule(module).isEmpty();
    }
}
