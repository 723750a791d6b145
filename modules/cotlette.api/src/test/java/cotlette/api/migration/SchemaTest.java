package cotlette.api.migration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "a\"b", "a;drop table x", "ä", "a-b"})
    void refusesNamesThatAreMoreThanNames(String name) {
        assertThatThrownBy(() -> Schema.createTable(name, Schema.autoKey("id")))
                .hasMessageContaining("cannot be the name of a table or column");
        assertThatThrownBy(() -> Schema.integer(name)).hasMessageContaining("cannot be the name of a table or column");
        assertThatThrownBy(() -> Schema.addColumn(name, Schema.integer("a").orNull()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToAddAColumnThatRowsThatExistCannotFill() {
        assertThatThrownBy(() -> Schema.addColumn("home_page", Schema.integer("views")))
                .hasMessage(
                        "The column home_page.views needs a value in the rows that exist. Write filledWith(…) after it, .withDefault(…) "
                                + "if later rows get it as well, or .orNull() if it may be empty.");
        assertThatCode(() ->
                        Schema.addColumn("home_page", Schema.integer("views").withDefault(0)))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTwoColumnsOfOneName() {
        assertThatThrownBy(() -> Schema.createTable("home_page", Schema.autoKey("id"), Schema.integer("id")))
                .hasMessage("Two columns of the table home_page have the same name.");
    }

    @Test
    void refusesADefaultThatNoDatabaseKnows() {
        assertThatThrownBy(() -> Schema.integer("views").withDefault(1.5f))
                .hasMessageContaining("A default is a String");
    }
}
