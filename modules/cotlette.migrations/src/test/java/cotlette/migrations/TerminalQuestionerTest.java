package cotlette.migrations;

import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.Terminal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerminalQuestionerTest {
    /** Somebody who gives these answers and then goes away; nobody at all without answers. */
    private static final class Person implements Terminal {
        private final boolean there;
        private final Deque<String> answers;
        private final List<String> seen = new ArrayList<>();

        Person(String... answers) {
            this.there = answers.length > 0;
            this.answers = new ArrayDeque<>(List.of(answers));
        }

        @Override
        public void print(String line) {
            seen.add(line);
        }

        @Override
        public void printDim(String line) {
            seen.add(line);
        }

        @Override
        public void printSuccess(String line) {
            seen.add(line);
        }

        @Override
        public void printWarning(String line) {
            seen.add(line);
        }

        @Override
        public void printError(String line) {
            seen.add(line);
        }

        @Override
        public void printTable(List<List<String>> rows) {
            rows.forEach(row -> seen.add(String.join(" ", row)));
        }

        @Override
        public String accent(String text) {
            return text;
        }

        @Override
        public String bold(String text) {
            return text;
        }

        @Override
        public String dim(String text) {
            return text;
        }

        @Override
        public boolean isInteractive() {
            return there;
        }

        @Override
        public Optional<String> ask(String question) {
            seen.add(question);
            return Optional.ofNullable(answers.poll());
        }
    }

    @Test
    void asksUntilTheValueFits() {
        Person person = new Person("many", "4 ", "long", "ok", "TRUE");
        TerminalQuestioner questioner = new TerminalQuestioner(person);

        assertThat(questioner.fillingFor("HomePage.hits", integer("hits"))).isEqualTo(4);
        assertThat(questioner.fillingFor("HomePage.mood", varchar("mood", 3))).isEqualTo("ok");
        assertThat(questioner.fillingFor("HomePage.open", bool("open"))).isEqualTo(true);
        assertThat(person.seen)
                .contains("'many' is not a whole number.", "'long' is not a text of at most 3 characters.");
    }

    @Test
    void takesNowToTheSecond() {
        Object now = new TerminalQuestioner(new Person("now")).fillingFor("HomePage.seen", timestamp("seen"));

        assertThat(now.toString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(Instant.parse(now.toString())).isBeforeOrEqualTo(Instant.now());
    }

    @Test
    void saysWhatToWriteWhereNobodyCanBeAsked() {
        TerminalQuestioner questioner = new TerminalQuestioner(new Person());

        assertThatThrownBy(() -> questioner.fillingFor("HomePage.hits", integer("hits")))
                .hasMessageStartingWith("The field HomePage.hits becomes required");
        assertThatThrownBy(() -> questioner.isRenamed(Questioner.Kind.FIELD, "HomePage.hits", "HomePage.views"))
                .hasMessageStartingWith("The field HomePage.hits is gone, and HomePage.views is new")
                .hasMessageContaining("write @RenamedFrom(\"hits\") at HomePage.views");
        assertThatThrownBy(() -> questioner.isRenamed(Questioner.Kind.MODEL, "home_page", "Sheet"))
                .hasMessageStartingWith("The model of the table home_page is gone, and Sheet is new")
                .hasMessageContaining("write @RenamedFrom(\"home_page\") at Sheet");
    }

    @Test
    void asksForYesOrNo() {
        Person person = new Person("perhaps", "Yes", "n");
        TerminalQuestioner questioner = new TerminalQuestioner(person);

        assertThat(questioner.isRenamed(Questioner.Kind.FIELD, "HomePage.hits", "HomePage.views"))
                .isTrue();
        assertThat(questioner.isRenamed(Questioner.Kind.MODEL, "home_page", "Sheet"))
                .isFalse();
        assertThat(person.seen)
                .containsExactly(
                        "Is the field HomePage.views what was the field HomePage.hits? yes or no: ",
                        "'perhaps' is neither yes nor no.",
                        "Is the field HomePage.views what was the field HomePage.hits? yes or no: ",
                        "Is the model Sheet what was the model of the table home_page? yes or no: ");
        assertThatThrownBy(() -> questioner.isRenamed(Questioner.Kind.FIELD, "HomePage.hits", "HomePage.views"))
                .hasMessageContaining("Nobody has said whether");
    }
}
