package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.check.CheckMessage;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemChecksTest {
    private static final String DATABASE = "databases.default.url=sqlite://";

    @TempDir
    Path folder;

    private static final class Article extends Model {}

    private static final class Author extends Model {}

    @Test
    void findNothingWrongInAGoodApplication() {
        SampleApp blog = SampleApp.of("blog")
                .withModels(model(Author.class, "blog", "blog_author"), model(Article.class, "blog", "blog_article"));

        assertThat(check(blog, "debug=true", DATABASE)).isEmpty();
        assertThat(check(blog, "secret_key=0123456789abcdefghijklmnopqrstuvwxyz", DATABASE))
                .isEmpty();
    }

    @Test
    void wantASecretKeyWhenDebugIsOff() {
        String hint =
                "Set secret_key in settings.local.toml, which is not under version control, or by the environment variable "
                        + "SECRET_KEY, to a random text of at least 32 characters.";

        assertThat(check(SampleApp.of("blog")))
                .containsExactly(CheckMessage.error("security.E001", "secret_key is not set, and debug is off.", hint));
        assertThat(check(SampleApp.of("blog"), "secret_key=0123456789"))
                .containsExactly(
                        CheckMessage.error("security.E002", "secret_key can be guessed: it has 10 characters.", hint));
        assertThat(check(SampleApp.of("blog"), "secret_key=" + "abc".repeat(20)))
                .containsExactly(CheckMessage.error(
                        "security.E002", "secret_key can be guessed: it has only 3 different characters.", hint));
    }

    @Test
    void wantADatabaseForModels() {
        assertThat(check(SampleApp.of("blog").withModels(model(Article.class, "blog", "blog_article")), "debug=true"))
                .containsExactly(CheckMessage.error(
                        "databases.E001",
                        "There are models, such as blog.Article, but no database 'default'.",
                        "Add a table [databases.default] with url = \"sqlite:///db.sqlite3\" to settings.toml."));
    }

    @Test
    void findModelsOfTheSameName() {
        ModelType<?> one = model(Article.class, "blog", "blog_article");
        ModelType<?> two = model(Article.class, "blog", "other");

        assertThat(check(SampleApp.of("blog").withModels(one, two), "debug=true", DATABASE))
                .containsExactly(CheckMessage.error(
                        "models.E001",
                        "Two models of the app 'blog' have the same name: cotlette.core.SystemChecksTest$Article and "
                                + "cotlette.core.SystemChecksTest$Article.",
                        "Rename one of them."));
    }

    @Test
    void findModelsWithTheSameTable() {
        ModelType<?> one = model(Article.class, "blog", "articles");
        ModelType<?> two = model(Author.class, "blog", "Articles");

        assertThat(check(SampleApp.of("blog").withModels(one, two), "debug=true", DATABASE))
                .containsExactly(CheckMessage.error(
                        "models.E002",
                        "The models blog.Article and blog.Author have the same table 'Articles'.",
                        "Give one of them another table with @Table(\"…\")."));
    }

    @Test
    void findTablesWithNamesThatAreTaken() {
        assertThat(checkTable("sqlite_article")).hasSize(1);
        assertThat(checkTable("flyway_schema_history")).hasSize(1);
        assertThat(checkTable("a".repeat(63))).isEmpty();
        assertThat(checkTable("a".repeat(64)))
                .containsExactly(CheckMessage.error(
                        "models.E003",
                        "The model blog.Article cannot have the table '" + "a".repeat(64) + "'.",
                        "Use letters, digits and underscores, 63 at the most, no digit first, and none of the beginnings sqlite_, "
                                + "pg_, flyway_ and cotlette_."));
    }

    private List<CheckMessage> checkTable(String table) {
        return check(SampleApp.of("blog").withModels(model(Article.class, "blog", table)), "debug=true", DATABASE);
    }

    @Test
    void findForeignKeysToModelsThatAreNotInstalled() {
        ModelType<?> author = model(Author.class, "people", "people_author");
        ModelField key = ModelField.of(
                "author", "author_id", new FieldType.Reference(() -> author, OnDelete.CASCADE), Long.class);
        ModelType<?> article = model(Article.class, "blog", "blog_article", key);

        assertThat(check(SampleApp.of("blog").withModels(article), "debug=true", DATABASE))
                .containsExactly(CheckMessage.error(
                        "models.E004",
                        "The foreign key 'author' of blog.Article refers to people.Author, whose app is not installed.",
                        "Enter 'people' into installed_apps."));
        assertThat(check(SampleApp.of("blog").withModels(article, author), "debug=true", DATABASE))
                .isEmpty();
    }

    @Test
    void findRelationsWithTheNameOfAField() {
        ModelField name = ModelField.of("name", "name", new FieldType.Text(), String.class);
        ModelType<?> author = model(Author.class, "blog", "blog_author", name);
        ModelField key = ModelField.of(
                        "author", "author_id", new FieldType.Reference(() -> author, OnDelete.CASCADE), Long.class)
                .relatedAs("name");
        ModelType<?> article = model(Article.class, "blog", "blog_article", key);

        assertThat(check(SampleApp.of("blog").withModels(article, author), "debug=true", DATABASE))
                .containsExactly(CheckMessage.error(
                        "models.E005",
                        "blog.Article.author is called 'name' on blog.Author, and so is the field name.",
                        "Give one of them another name: relatedName = \"…\", or \"+\" for none."));
    }

    @Test
    void findAppsOfTheProjectThatAreNotInstalled() {
        ModuleLayer layer = TestModule.withApp(folder, "home").layer();

        assertThat(check(layer))
                .containsExactly(CheckMessage.warning(
                        "apps.W001",
                        "The app site.home.TheApp is not installed.",
                        "Enter its label into installed_apps, or remove it from module-info.java."));
        assertThat(check(layer, "installed_apps=home")).isEmpty();
    }

    @Test
    void includeThoseThatModulesProvideAndPutErrorsFirst() {
        ModuleLayer layer = TestModule.in(
                        folder,
                        "site.home",
                        "provides cotlette.api.App with site.home.TheApp;"
                                + " provides cotlette.api.check.SystemCheck with site.home.TheCheck;")
                .app("home")
                .source("site.home.TheCheck", """
                        package site.home;

                        import cotlette.api.application.Application;
                        import cotlette.api.check.CheckMessage;
                        import cotlette.api.check.SystemCheck;
                        import java.util.List;

                        public class TheCheck implements SystemCheck {
                            public List<CheckMessage> run(Application application) {
                                boolean inScope = Application.current() == application;
                                return List.of(
                                        CheckMessage.warning("home.W001", "In scope: " + inScope, ""),
                                        CheckMessage.error("home.E001", "Broken", "Mend it."));
                            }
                        }
                        """)
                .layer();

        assertThat(check(layer, "installed_apps=home"))
                .containsExactly(
                        CheckMessage.error("home.E001", "Broken", "Mend it."),
                        CheckMessage.warning("home.W001", "In scope: true", ""));
    }

    private List<CheckMessage> check(SampleApp app, String... settings) {
        ApplicationBuilder builder = ApplicationBuilder.of(SettingsLoader.withoutFiles(folder)
                        .set(List.of(settings))
                        .load())
                .apps(List.of(app));
        try (RunningApplication application = builder.start()) {
            return SystemChecks.run(application);
        }
    }

    private List<CheckMessage> check(ModuleLayer layer, String... settings) {
        ApplicationBuilder builder = ApplicationBuilder.of(SettingsLoader.withoutFiles(folder)
                        .set(List.of("debug=true"))
                        .set(List.of(settings))
                        .load())
                .layer(layer);
        try (RunningApplication application = builder.start()) {
            return SystemChecks.run(application);
        }
    }

    private static <T extends Model> ModelType<T> model(
            Class<T> type, String appLabel, String table, ModelField... more) {
        ModelField id =
                ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey();
        return new ModelType<>(
                type,
                appLabel,
                table,
                new NoAccess<>(),
                () -> Stream.concat(Stream.of(id), Stream.of(more)).toList());
    }
}
