package cotlette.api.orm;

import java.util.List;

/** Finds the line of a project's code that led to a call. */
final class CallingCode {
    private static final List<String> NOT_OF_PROJECTS = List.of(
            "java.",
            "jdk.",
            "org.apache.velocity.",
            "cotlette.api.",
            "cotlette.core.",
            "cotlette.templates.",
            "cotlette.web.");

    private CallingCode() {}

    /** Returns the line with words around it, such as {@code " at mysite.home.HomeViews.list(HomeViews.java:21)"}, or nothing. */
    static String line() {
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> isOfProject(frame.getClassName()))
                        .map(frame -> " at " + frame.toStackTraceElement().getClassName() + "." + frame.getMethodName()
                                + "(" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                        .findFirst()
                        .orElse(""));
    }

    private static boolean isOfProject(String name) {
        return !name.endsWith("_$Access") && NOT_OF_PROJECTS.stream().noneMatch(name::startsWith);
    }
}
