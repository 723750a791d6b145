package cotlette.db.tck;

import static cotlette.api.orm.Expressions.count;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.TemporalExpression;
import cotlette.db.tck.kinds.KindsSchema;
import cotlette.db.tck.kinds.Sample;
import cotlette.db.tck.kinds.Sample_;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points in time and days cut to the beginning of a unit. */
public abstract class TruncationTck extends DatabaseTck {
    private static final Instant MOMENT = Instant.parse("2026-08-20T23:58:59.123456Z");

    @Override
    protected List<Operation> further() {
        return List.of(KindsSchema.TABLE);
    }

    @Test
    void cutsPointsInTime() {
        sample(MOMENT, null);

        assertThat(cut(ChronoUnit.YEARS)).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(cut(IsoFields.QUARTER_YEARS)).isEqualTo("2026-07-01T00:00:00Z");
        assertThat(cut(ChronoUnit.MONTHS)).isEqualTo("2026-08-01T00:00:00Z");
        assertThat(cut(ChronoUnit.WEEKS)).isEqualTo("2026-08-17T00:00:00Z");
        assertThat(cut(ChronoUnit.DAYS)).isEqualTo("2026-08-20T00:00:00Z");
        assertThat(cut(ChronoUnit.HOURS)).isEqualTo("2026-08-20T23:00:00Z");
        assertThat(cut(ChronoUnit.MINUTES)).isEqualTo("2026-08-20T23:58:00Z");
        assertThat(cut(ChronoUnit.SECONDS)).isEqualTo("2026-08-20T23:58:59Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-01, 2026-01-01, 2025-12-29",
        "2026-03-31, 2026-01-01, 2026-03-01, 2026-03-30",
        "2026-04-01, 2026-04-01, 2026-04-01, 2026-03-30",
        "2024-02-29, 2024-01-01, 2024-02-01, 2024-02-26",
        "2023-01-01, 2023-01-01, 2023-01-01, 2022-12-26",
        "2026-11-23, 2026-10-01, 2026-11-01, 2026-11-23"
    })
    void cutsDays(LocalDate day, LocalDate quarter, LocalDate month, LocalDate week) {
        sample(null, day);

        assertThat(cutDay(ChronoUnit.YEARS)).isEqualTo(day.withDayOfYear(1));
        assertThat(cutDay(IsoFields.QUARTER_YEARS)).isEqualTo(quarter);
        assertThat(cutDay(ChronoUnit.MONTHS)).isEqualTo(month);
        assertThat(cutDay(ChronoUnit.WEEKS)).isEqualTo(week);
        assertThat(cutDay(ChronoUnit.DAYS)).isEqualTo(day);
    }

    @Test
    void groupsByWhatWasCut() {
        sample(MOMENT, null);
        sample(MOMENT.minus(10, ChronoUnit.DAYS), null);
        sample(MOMENT.plus(30, ChronoUnit.DAYS), null);
        record PerMonth(Instant month, long samples) {}
        TemporalExpression<Sample, Instant> month = Sample_.instant.truncatedTo(ChronoUnit.MONTHS);

        assertThat(Sample.objects
                        .groupBy(month)
                        .select(PerMonth::new, month, count())
                        .orderBy(month.asc())
                        .execute())
                .containsExactly(
                        new PerMonth(Instant.parse("2026-08-01T00:00:00Z"), 2),
                        new PerMonth(Instant.parse("2026-09-01T00:00:00Z"), 1));
        assertThat(Sample.objects
                        .filter(month.eq(Instant.parse("2026-09-01T00:00:00Z")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void leavesNullAsItIs() {
        sample(null, null);

        assertThat(cut(ChronoUnit.WEEKS)).isNull();
        assertThat(cutDay(IsoFields.QUARTER_YEARS)).isNull();
    }

    @Test
    void refusesWhatHasNoMeaning() {
        assertThatThrownBy(() -> Sample_.instant.truncatedTo(ChronoUnit.DECADES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not to Decades");
        assertThatThrownBy(() -> cutDay(ChronoUnit.HOURS)).isInstanceOf(OrmException.class);
        TemporalExpression<Sample, LocalTime> time = Sample_.time.truncatedTo(ChronoUnit.DAYS);
        assertThatThrownBy(() -> Sample.objects.select(time).execute()).isInstanceOf(OrmException.class);
    }

    private static Instant cut(TemporalUnit unit) {
        return Sample.objects.select(Sample_.instant.truncatedTo(unit)).get();
    }

    private static LocalDate cutDay(TemporalUnit unit) {
        return Sample.objects.select(Sample_.day.truncatedTo(unit)).get();
    }

    private static void sample(Instant instant, LocalDate day) {
        Sample.objects.create(sample -> {
            sample.instant = instant;
            sample.day = day;
        });
    }
}
