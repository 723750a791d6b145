package cotlette.templates.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Dates and numbers in the zone and language of the application. */
class FormatTest {
    private static final Instant LATE = Instant.parse("2026-03-05T23:30:00Z");

    private static String format(String zone, String language, String template, Object value) {
        return new Templates(false, zone, language).with("page.html", template).render("page.html", "x", value);
    }

    @Test
    void showsPointsInTimeInTheZoneOfTheApplication() {
        assertThat(format("UTC", "en", "$format.date($x)", LATE)).isEqualTo("Mar 5, 2026");
        assertThat(format("Europe/Berlin", "en", "$format.date($x)", LATE)).isEqualTo("Mar 6, 2026");
        assertThat(format("Europe/Berlin", "de", "$format.dateTime($x)", LATE)).isEqualTo("06.03.2026, 00:30");
        assertThat(format("Europe/Berlin", "de", "$format.time($x)", LATE)).isEqualTo("00:30");
        assertThat(format("Europe/Berlin", "de", "$format.date($x)", LocalDate.of(2026, 3, 5)))
                .isEqualTo("05.03.2026");
    }

    @Test
    void followsAPattern() {
        assertThat(format("Asia/Tokyo", "en", "$format.dateTime($x, 'yyyy-MM-dd HH:mm')", LATE))
                .isEqualTo("2026-03-06 08:30");
        assertThat(format("UTC", "de", "$format.number($x, '#,##0.00')", 1234.5))
                .isEqualTo("1.234,50");
    }

    @Test
    void showsNumbersAsTheLanguageDoes() {
        assertThat(format("UTC", "en", "$format.number($x)", 1234567L)).isEqualTo("1,234,567");
        assertThat(format("UTC", "de", "$format.number($x)", new BigDecimal("1234.5")))
                .isEqualTo("1.234,5");
    }

    @Test
    void showsNothingAsNothing() {
        assertThat(format("UTC", "en", "[$format.date($x)$format.number($x)]", null))
                .isEqualTo("[]");
        assertThat(format("UTC", "en", "[$format.date($x)]", Optional.empty())).isEqualTo("[]");
    }

    @Test
    void saysWhatItCannotShow() {
        assertThatThrownBy(() -> format("UTC", "en", "$format.date($x)", "today"))
                .hasMessage("page.html:1:9: $format.date(…) needs a date or time, not a String.");
        assertThatThrownBy(() -> format("UTC", "en", "$format.time($x)", LocalDate.of(2026, 3, 5)))
                .hasMessageContaining("$format.time(…) cannot show a LocalDate");
        assertThatThrownBy(() -> format("UTC", "en", "$format.number($x, '0.0.0')", 1))
                .hasMessageContaining("'0.0.0' is no pattern of numbers");
    }
}
