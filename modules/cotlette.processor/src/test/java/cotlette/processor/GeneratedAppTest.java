package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.base.ApiLevel;
import cotlette.api.base.PropertyAccess;
import cotlette.api.command.Command;
import cotlette.api.migration.Migration;
import cotlette.api.orm.ModelType;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for the apps of the project {@code generated/library}. */
class GeneratedAppTest {
    @TempDir
    static Path folder;

    private static LoadedProject library;
    private static AppParts catalogue;
    private static AppParts staff;

    @BeforeAll
    static void compile() throws Exception {
        Path sources = GoldenFiles.folder("generated").resolve("library/from");
        library = LoadedProject.of(
                TestCompiler.in(folder).compile(Sources.in(sources)).orFail().output());
        catalogue = ((App) library.make("library.catalogue.CatalogueApp")).parts();
        staff = ((App) library.make("library.staff.StaffApp")).parts();
    }

    @AfterAll
    static void close() throws Exception {
        library.close();
    }

    @Test
    void isOfTheLevelOfTheApi() {
        assertThat(catalogue.apiLevel()).isEqualTo(ApiLevel.CURRENT);
    }

    @Test
    void isLabelledByPackageOrAnnotation() {
        assertThat(catalogue.label()).isEqualTo("catalogue");
        assertThat(staff.label()).isEqualTo("personnel");
        assertThat(staff.packageName()).isEqualTo("library.staff");
    }

    @Test
    void listsTheClassesOfItsPackages() {
        assertThat(catalogue.models()).extracting(ModelType::name).containsExactly("Author", "Book");
        assertThat(catalogue.views()).containsExactly("library.catalogue.BookViews_");
        assertThat(catalogue.migrations())
                .extracting(Migration::name)
                .containsExactly("M0001_initial", "M0002_summary");
        assertThat(catalogue.commands()).extracting(Command::name).containsExactly("inventory");
        assertThat(catalogue.settings().keySet()).containsExactly("catalogue");
        assertThat(catalogue.records())
                .extracting(PropertyAccess::javaType)
                .extracting(Class::getSimpleName)
                .containsExactly("BookOut", "Cover", "BookIn", "CatalogueSettings", "Opaque");
        assertThat(staff.models()).extracting(ModelType::name).containsExactly("Employee");
        assertThat(staff.records()).isEmpty();
    }

    @Test
    void ownsWhatNoAppInsideItOwns(@TempDir Path nested) throws Exception {
        Sources sources = Sources.of("""
                package mysite.home;

                import module cotlette.api;

                public final class HomeApp implements App {
                    @Override
                    public AppParts parts() {
                        return new HomeApp_();
                    }
                }
                """, """
                package mysite.home.shop;

                import module cotlette.api;

                public final class ShopApp implements App {
                    @Override
                    public AppParts parts() {
                        return new ShopApp_();
                    }
                }
                """, """
                package mysite.home.shop.goods;

                import module cotlette.api;

                class Article extends Model {
                    @AutoField
                    Long id;
                }
                """, """
                package mysite.home.shopping;

                import module cotlette.api;

                class Basket extends Model {
                    @AutoField
                    Long id;
                }
                """, """
                module mysite {
                    requires cotlette.api;

                    provides cotlette.api.App with mysite.home.HomeApp, mysite.home.shop.ShopApp;
                }
                """);
        Path classes = TestCompiler.in(nested).compile(sources).orFail().output();

        try (LoadedProject project = LoadedProject.of(classes)) {
            assertThat(((App) project.make("mysite.home.HomeApp")).parts().models())
                    .extracting(Object::toString)
                    .containsExactly("home.Basket");
            assertThat(((App) project.make("mysite.home.shop.ShopApp")).parts().models())
                    .extracting(Object::toString)
                    .containsExactly("shop.Article");
        }
    }
}
