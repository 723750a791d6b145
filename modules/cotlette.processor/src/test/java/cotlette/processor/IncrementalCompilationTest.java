package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.base.PropertyAccess;
import cotlette.api.migration.Migration;
import cotlette.api.orm.ModelType;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A compiler that is given only the files that changed, as development environments do it. */
class IncrementalCompilationTest {
    private static final String USER = """
            package mysite.home;

            import module cotlette.api;

            public class User extends Model {
                @AutoField
                public Long id;

                public ForeignKey<Group> group = ForeignKey.unset();
            }
            """;

    private static final String GROUP = """
            package mysite.home;

            import module cotlette.api;

            public class Group extends Model {
                @AutoField
                public Long id;

                public int size;
            }
            """;

    private static final String VIEWS = """
            package mysite.home;

            import module cotlette.api;

            class Views {
                record Row(String name) {}

                @Get("/{id}")
                Row show(long id) {
                    return new Row("");
                }
            }
            """;

    private static final String MIGRATION = """
            package mysite.home.migrations;

            import module cotlette.api;

            public final class M0001_initial implements Migration {
                @Override
                public String version() {
                    return "20260101120000";
                }

                @Override
                public java.util.List<Operation> operations() {
                    return java.util.List.of();
                }
            }
            """;

    @TempDir
    Path folder;

    private TestCompiler compiler;

    @BeforeEach
    void compileAll() {
        // A class that is generated again exists already, of which -Xlint:processing warns.
        compiler = TestCompiler.in(folder).with("-Xlint:-processing");
        compiler.compile(Sources.of(USER, GROUP, VIEWS, MIGRATION).withApp()).orFail();
    }

    @Test
    void keepsThePartsThatDidNotChange() throws Exception {
        TestCompiler.Result result = compiler.compile(Sources.of(GROUP)).orFail();

        try (LoadedProject project = LoadedProject.of(result.output())) {
            AppParts parts = parts(project);
            assertThat(parts.models()).extracting(ModelType::name).containsExactly("Group", "User");
            assertThat(parts.views()).containsExactly("mysite.home.Views_");
            assertThat(parts.records()).extracting(PropertyAccess::javaType).hasSize(1);
            assertThat(parts.migrations()).extracting(Migration::name).containsExactly("M0001_initial");
        }
    }

    @Test
    void addsAPart() throws Exception {
        TestCompiler.Result result = compiler.compile(
                        Sources.of(GROUP.replace("Group", "Team"), MIGRATION.replace("M0001_initial", "M0002_team")))
                .orFail();

        try (LoadedProject project = LoadedProject.of(result.output())) {
            AppParts parts = parts(project);
            assertThat(parts.models()).extracting(ModelType::name).containsExactly("Group", "Team", "User");
            assertThat(parts.migrations()).extracting(Migration::name).containsExactly("M0001_initial", "M0002_team");
        }
    }

    @Test
    void leavesOutAPartThatIsGone() throws Exception {
        Files.delete(folder.resolve("classes/mysite/home/migrations/M0001_initial.class"));

        TestCompiler.Result result = compiler.compile(Sources.of(GROUP)).orFail();

        try (LoadedProject project = LoadedProject.of(result.output())) {
            assertThat(parts(project).migrations()).isEmpty();
        }
    }

    @Test
    void followsTheKeyOfAModelThatOthersReferTo() throws Exception {
        String withCode = GROUP.replace(
                "@AutoField\n    public Long id;",
                "@CharField(maxLength = 10, primaryKey = true)\n    public String code;");

        TestCompiler.Result result = compiler.compile(Sources.of(withCode)).orFail();

        try (LoadedProject project = LoadedProject.of(result.output())) {
            ModelType<?> user = (ModelType<?>) project.constant("mysite.home.User_", "TYPE");
            assertThat(user.fields().get(user.fieldIndex("group")).javaType()).isEqualTo(String.class);
        }
    }

    @Test
    void followsTheLabelOfTheApp() throws Exception {
        String labelled = """
                package mysite.home;

                import module cotlette.api;

                @AppLabel("start")
                public final class HomeApp implements App {
                    @Override
                    public AppParts parts() {
                        return new HomeApp_();
                    }
                }
                """;

        TestCompiler.Result result = compiler.compile(Sources.of(labelled)).orFail();

        try (LoadedProject project = LoadedProject.of(result.output())) {
            assertThat(((ModelType<?>) project.constant("mysite.home.User_", "TYPE")).table())
                    .isEqualTo("start_user");
        }
    }

    @Test
    void writesOnlyWhatDependsOnTheChange() throws Exception {
        Path generated = folder.resolve("generated/mysite/home");
        try (var files = Files.list(generated)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        compiler.compile(Sources.of(USER)).orFail();

        try (var files = Files.list(generated)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("User_.java", "HomeApp_.java");
        }
    }

    private static AppParts parts(LoadedProject project) throws ReflectiveOperationException {
        return ((App) project.make("mysite.home.HomeApp")).parts();
    }
}
