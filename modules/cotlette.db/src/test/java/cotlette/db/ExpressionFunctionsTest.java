package cotlette.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import cotlette.api.orm.Model;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler and databases know the same functions in the expressions of checks and indexes, although neither knows the other. */
final class ExpressionFunctionsTest {
    private static final String MODEL = """
            package shop;

            import cotlette.api.orm.*;

            @Check(name = "broken", condition = "nonsense(stars) > 1")
            public class Rating extends Model {
                @AutoField
                public Long id;

                @IntegerField
                public int stars;
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void areTheSameForTheCompilerAndForDatabases() throws Exception {
        Throwable refused = catchThrowable(() -> new ExpressionReader("nonsense(stars) > 1").condition());

        assertThat(functions(refused.getMessage())).contains("lower").containsExactlyElementsOf(functions(compile()));
    }

    private static List<String> functions(String message) {
        assertThat(message).contains("nonsense").contains("Functions: ");
        String list = message.substring(message.indexOf("Functions: ") + "Functions: ".length());
        return List.of(list.substring(0, list.indexOf('.')).split(", "));
    }

    private String compile() throws IOException, ClassNotFoundException, URISyntaxException {
        Path source = Files.writeString(folder.resolve("Rating.java"), MODEL);
        StringWriter messages = new StringWriter();
        try (PrintWriter written = new PrintWriter(messages)) {
            int status = ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(
                            written,
                            written,
                            "-proc:only",
                            "-d",
                            folder.toString(),
                            "-classpath",
                            place(Model.class),
                            "-processorpath",
                            place(Class.forName("cotlette.processor.CotletteProcessor")),
                            source.toString());
            assertThat(status).isNotZero();
        }
        return messages.toString();
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }
}
