package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large project; how long it takes is in the report of the tests, and not held to a limit. */
class ManyModelsTest {
    private static final int MODELS = 200;

    @TempDir
    Path folder;

    @Test
    void compilesTwoHundredModels() {
        List<String> models = new ArrayList<>();
        for (int i = 0; i < MODELS; i++) {
            models.add("""
                    package mysite.home;

                    import cotlette.api.orm.AutoField;
                    import cotlette.api.orm.CharField;
                    import cotlette.api.orm.ForeignKey;
                    import cotlette.api.orm.Manager;
                    import cotlette.api.orm.Model;
                    import java.time.Instant;

                    public class Model%1$d extends Model {
                        public static final Manager<Model%1$d> objects = Model%1$d_.objects;

                        @AutoField
                        public Long id;

                        @CharField(maxLength = 50)
                        public String name;

                        public int size;
                        public boolean active;
                        public Instant created;
                        public ForeignKey<Model%2$d> next = ForeignKey.unset();
                    }
                    """.formatted(i, (i + 1) % MODELS));
        }
        Sources sources = Sources.of(models.toArray(String[]::new)).withApp();

        TestCompiler.Result result = TestCompiler.in(folder).compile(sources).orFail();

        assertThat(result.generatedSources().files()).hasSize(MODELS + 1);
    }
}
