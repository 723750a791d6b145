package cotlette.commands.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"mysite", "my_site", "shop2", "a"})
    void takesWhatCanBeAPackage(String name) {
        assertThatCode(() -> NameRules.checkProject(name)).doesNotThrowAnyException();
        assertThatCode(() -> NameRules.checkApp(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"my-site, my_site", "MySite, my_site", "my site, my_site", "2shop, shop", "shop!, shop", "Größe, gr_e"})
    void proposesANameThatCanBe(String name, String proposal) {
        assertThatThrownBy(() -> NameRules.checkProject(name))
                .isInstanceOf(CommandException.class)
                .hasMessage("'" + name
                        + "' cannot be the name of a project. Use lower-case letters, digits and underscores, a "
                        + "letter first: it becomes a Java package. Try '" + proposal + "'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---", "../../etc", "名前"})
    void proposesNothingWhereNothingIsLeft(String name) {
        assertThatThrownBy(() -> NameRules.checkApp(name))
                .hasMessageStartingWith("'" + name + "' cannot be the name of an app.");
    }

    @Test
    void refusesWordsOfJava() {
        assertThatThrownBy(() -> NameRules.checkProject("class"))
                .hasMessage("'class' cannot be the name of a project: it is a word of the Java language.");
        assertThatThrownBy(() -> NameRules.checkApp("true"))
                .hasMessage("'true' cannot be the name of an app: it is a word of the Java language.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java", "cotlette", "org", "module", "open"})
    void refusesProjectNamesThatArePackagesOfOthersOrWordsOfDescriptors(String name) {
        assertThatThrownBy(() -> NameRules.checkProject(name)).hasMessageContaining("Try '" + name + "_site'.");
    }

    @Test
    void refusesWhatLeavesNoRoomInTheNamesOfTables() {
        assertThatThrownBy(() -> NameRules.checkApp("a".repeat(31)))
                .hasMessageContaining("has 31 characters. 30 are the most");
    }

    @Test
    void refusesTheNameOfThePackageOfMigrations() {
        assertThatThrownBy(() -> NameRules.checkApp("migrations")).hasMessageContaining("each app's migrations");
    }

    @Test
    void makesClassNames() {
        assertThat(NameRules.asClassName("blog")).isEqualTo("Blog");
        assertThat(NameRules.asClassName("blog_posts2")).isEqualTo("BlogPosts2");
        assertThat(NameRules.asClassName("blog__posts_")).isEqualTo("BlogPosts");
    }
}
