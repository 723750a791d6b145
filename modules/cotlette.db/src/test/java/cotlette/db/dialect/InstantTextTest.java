package cotlette.db.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.OrmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InstantTextTest {
    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    @Test
    void writesAllSixDigits() {
        assertThat(InstantText.write(Instant.parse("2026-01-31T12:00:00Z"))).isEqualTo("2026-01-31T12:00:00.000000Z");
        assertThat(InstantText.write(Instant.parse("0001-02-03T04:05:06.000007Z")))
                .isEqualTo("0001-02-03T04:05:06.000007Z");
    }

    @Test
    void cutsToMicrosecondsTowardsThePast() {
        assertThat(InstantText.write(Instant.parse("1969-12-31T23:59:59.999999999Z")))
                .isEqualTo("1969-12-31T23:59:59.999999Z");
    }

    @Test
    void ordersTextsAsTheOrderInTime() {
        List<Instant> instants = randomInstants().toList();

        assertThat(instants.stream().map(InstantText::write).sorted())
                .containsExactlyElementsOf(
                        instants.stream().sorted().map(InstantText::write).toList());
    }

    @Test
    void readsWhatItWrote() {
        assertThat(randomInstants())
                .allSatisfy(instant ->
                        assertThat(InstantText.read(InstantText.write(instant))).isEqualTo(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z", "-0044-03-15T12:00:00Z"})
    void refusesYearsOfMoreThanFourDigitsOrBeforeTheFirst(String year) {
        assertThatThrownBy(() -> InstantText.write(Instant.parse(year)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("from the year 1 to the year 9999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-01-31 12:00:00.000000",
                "2026-01-31T12:00:00Z",
                "2026-01-31T12:00:00.000000+00:00",
                "2026-02-30T12:00:00.000000Z",
                "2026-01-31T24:00:00.000000Z",
                "２026-01-31T12:00:00.000000Z"
            })
    void saysWhichFormItReads(String text) {
        assertThatThrownBy(() -> InstantText.read(text))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("2026-01-31T12:00:00.000000Z");
    }

    private static Stream<Instant> randomInstants() {
        Random random = new Random(42);
        return Stream.concat(
                Stream.of(Instant.ofEpochSecond(FIRST), Instant.EPOCH, Instant.ofEpochSecond(LAST, 999_999_000)),
                Stream.generate(() -> Instant.ofEpochSecond(random.nextLong(FIRST, LAST), random.nextInt(1_000_000_000))
                                .truncatedTo(ChronoUnit.MICROS))
                        .limit(500));
    }
}
