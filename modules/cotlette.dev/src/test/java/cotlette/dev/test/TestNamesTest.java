package cotlette.dev.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "home",
                "mysite.home",
                "mysite",
                "HomeTest",
                "mysite.home.HomeTest",
                "HomeTest.Inner",
                "HomeTest$Inner",
                "Inner",
                "showsAPage",
                "Inner.showsAPage",
                "HomeTest.Inner#showsAPage"
            })
    void findsATestByEachOfItsNames(String name) {
        assertThat(TestNames.isMeant(name, "mysite.home.HomeTest$Inner", "showsAPage"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home", "hometest", "site.home", "showsA", "HomeTest.showsAPage", "", "."})
    void takesNoPartOfANameForIt(String name) {
        assertThat(TestNames.isMeant(name, "mysite.home.HomeTest$Inner", "showsAPage"))
                .isFalse();
    }
}
