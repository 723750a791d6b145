package cotlette.api.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final List<String> COMMANDS = List.of("runserver", "routes", "migrate", "makemigrations");

    @Test
    void findsWhatWasMeant() {
        assertThat(Suggestions.nearest("runsrever", COMMANDS)).contains("runserver");
        assertThat(Suggestions.nearest("Migrate", COMMANDS)).contains("migrate");
        assertThat(Suggestions.nearest("route", COMMANDS)).contains("routes");
    }

    @Test
    void findsNothingWhereNothingIsNear() {
        assertThat(Suggestions.nearest("shell", COMMANDS)).isEmpty();
        assertThat(Suggestions.nearest("", COMMANDS)).isEmpty();
        assertThat(Suggestions.didYouMean("shell", COMMANDS)).isEmpty();
    }

    @Test
    void isReadyToBeAppended() {
        assertThat(Suggestions.didYouMean("migrat", COMMANDS)).isEqualTo(" Did you mean 'migrate'?");
    }
}
