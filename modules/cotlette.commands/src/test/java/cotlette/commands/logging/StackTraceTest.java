package cotlette.commands.logging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StackTraceTest {
    private static final StackTraceElement JDK =
            new StackTraceElement("app", "java.base", "25", "java.util.List", "of", "List.java", 1);
    private static final StackTraceElement LOGGING =
            new StackTraceElement("app", "java.logging", "25", "java.util.logging.Logger", "log", "Logger.java", 2);
    private static final StackTraceElement PROJECT =
            new StackTraceElement("app", "mysite", "", "mysite.home.HomeViews", "about", "HomeViews.java", 31);

    @Test
    void countsFramesThatAreNotTheProjects() {
        assertThat(new StackTrace(false).lines(thrown(JDK, PROJECT, JDK, LOGGING, JDK, PROJECT, JDK)))
                .containsExactly(
                        "java.lang.IllegalStateException: boom",
                        "    at " + JDK,
                        "    at " + PROJECT,
                        "    … 3 frames in java.base, java.logging",
                        "    at " + PROJECT,
                        "    at " + JDK);
    }

    @Test
    void showsAllWhereNothingIsTheProjects() {
        assertThat(new StackTrace(false).lines(thrown(JDK, LOGGING, JDK, JDK))).hasSize(5);
    }

    @Test
    void showsAllWhenAsked() {
        assertThat(new StackTrace(true).lines(thrown(JDK, PROJECT, JDK, LOGGING, JDK)))
                .hasSize(6);
    }

    @Test
    void endsWhereCausesTurnInACircle() {
        Exception first = thrown(PROJECT);
        Exception second = new IllegalArgumentException("second", first);
        second.setStackTrace(new StackTraceElement[] {PROJECT});
        first.initCause(second);

        assertThat(new StackTrace(false).lines(first))
                .containsExactly(
                        "java.lang.IllegalStateException: boom",
                        "    at " + PROJECT,
                        "caused by java.lang.IllegalArgumentException: second",
                        "    at " + PROJECT);
    }

    private static Exception thrown(StackTraceElement... frames) {
        Exception thrown = new IllegalStateException("boom");
        thrown.setStackTrace(frames);
        return thrown;
    }
}
