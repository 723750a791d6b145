package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * No text changes what a statement says. With {@code -Dcotlette.long=true} a fuzzer looks for one for ten minutes, or for as many seconds as
 * {@code -Dcotlette.fuzz.seconds=…} says; with {@code -Dcotlette.seed=…} the short run begins elsewhere.
 */
final class StringFuzzTest {
    private static final int INPUTS = 10_000;
    private static final long SEED = Long.getLong("cotlette.seed", 20_261_123);
    private static final long SECONDS = Long.getLong("cotlette.fuzz.seconds", 600);

    /** What lookups are made of, and what statements are broken with. */
    private static final List<String> PIECES = List.of(
            "title",
            "blurb",
            "pages",
            "lent",
            "released",
            "added",
            "author",
            "author_id",
            "name",
            "email",
            "masterpiece",
            "book",
            "loan",
            "shelf",
            "sequelOf",
            "id",
            "pk",
            "__",
            "__",
            "__",
            "__exact",
            "__iexact",
            "__contains",
            "__icontains",
            "__startswith",
            "__regex",
            "__in",
            "__range",
            "__gt",
            "__isnull",
            "__year",
            "__date",
            "-",
            "--",
            "'",
            "''",
            "\"",
            "\"\"",
            "`",
            "\\",
            "\\'",
            ";",
            "/*",
            "*/",
            "#",
            "?",
            "$1",
            "$2",
            ":a",
            "%",
            "_",
            " OR 1=1",
            ") UNION SELECT ",
            "(",
            ")",
            ",",
            "\n",
            "\u0000",
            "\u00ff",
            "\u02bc",
            "\uff07",
            "\ud83d\udc27",
            "\ud800",
            "x",
            "",
            " ",
            "NULL",
            "E'",
            "0x27");

    @Test
    void noTextChangesWhatAStatementSays() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < INPUTS; i++) {
            String input = texts(random) + "\0" + texts(random);
            byte[] bytes = (" " + input).getBytes(StandardCharsets.UTF_8);
            bytes[0] = (byte) random.nextInt(StringFuzz.calls());
            try {
                StringFuzz.fuzzerTestOneInput(bytes);
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError(
                        "Input " + i + " of the seed " + SEED + ": call " + bytes[0] + " with " + input, wrong);
            }
        }
    }

    @Test
    void wouldNoticeATextThatIsNotBound() {
        assertThat(SqlTokens.of("SELECT \"a\" FROM \"b\" WHERE \"a\" = 'it''s; -- '")
                        .structure())
                .isEqualTo("SELECT \"a\" FROM \"b\" WHERE \"a\" = ''");
        for (String sql :
                List.of("SELECT 'it's'", "SELECT 1; DELETE", "SELECT 1 -- '", "SELECT /* */ 1", "SELECT \"a")) {
            assertThatThrownBy(() -> SqlTokens.of(sql)).as(sql).isInstanceOf(AssertionError.class);
        }
    }

    @Test
    @EnabledIfSystemProperty(
            named = "cotlette.long",
            matches = "true",
            disabledReason = "takes ten minutes: ./verify --long")
    void aFuzzerFindsNone(@TempDir Path folder) throws Exception {
        Path dictionary = folder.resolve("dictionary");
        Files.write(
                dictionary,
                PIECES.stream()
                        .filter(piece -> piece.matches("[ -~&&[^\"\\\\]]+"))
                        .map(piece -> '"' + piece + '"')
                        .toList());
        Path output = folder.resolve("output");
        Process jazzer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + StringFuzz.class.getName(),
                        "--instrumentation_includes=cotlette.**",
                        "-max_total_time=" + SECONDS,
                        "-max_len=200",
                        "-dict=" + dictionary)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = jazzer.waitFor(SECONDS + 120, TimeUnit.SECONDS);
        jazzer.destroyForcibly();
        String text = Files.readString(output);
        assertThat(ended).as(text).isTrue();
        assertThat(jazzer.exitValue()).as(text).isZero();
        assertThat(text).contains("DONE");
        System.out.println(
                text.lines().filter(line -> line.contains("DONE")).findFirst().orElseThrow());
    }

    /** The fuzzer knows class paths only. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target/test-classes").toAbsolutePath().toString(),
                Path.of("target/classes").toAbsolutePath().toString(),
                System.getProperty("java.class.path"),
                System.getProperty("jdk.module.path", ""));
    }

    private static String texts(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
