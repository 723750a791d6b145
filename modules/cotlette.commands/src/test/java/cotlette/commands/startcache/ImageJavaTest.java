package cotlette.commands.startcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImageJavaTest {
    private static List<String> options(String given) {
        return ImageJava.ofProcess(Map.of("COTLETTE_JAVA_OPTS", given)).options();
    }

    @Test
    void hasTheOptionsThatACacheDependsOn() {
        assertThat(options(" -Xmx512m  -XX:+UseZGC --add-modules=java.sql -XX:MaxRAMPercentage=50 "))
                .containsExactly("-Xmx512m", "-XX:+UseZGC", "--add-modules=java.sql", "-XX:MaxRAMPercentage=50");
    }

    @Test
    void leavesOutWhatWouldComeInTheWayOfTheProcessThatTheUserHasStarted() {
        assertThat(options("-Xlog:gc:file=/var/log/gc.log -agentlib:jdwp=server=y,address=5005 -javaagent:agent.jar"
                        + " -Dcom.sun.management.jmxremote.port=9000 -XX:StartFlightRecording:filename=a.jfr"
                        + " -XX:HeapDumpPath=/var/dump"))
                .isEmpty();
    }

    @Test
    void hasNoneWhereNoneAreGiven() {
        assertThat(options("")).isEmpty();
        assertThat(ImageJava.ofProcess(Map.of()).options()).isEmpty();
    }
}
