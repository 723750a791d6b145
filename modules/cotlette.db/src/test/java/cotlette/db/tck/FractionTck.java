package cotlette.db.tck;

import static cotlette.api.orm.Expressions.coalesce;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.migration.Operation;
import cotlette.api.orm.Expression;
import cotlette.db.tck.kinds.KindsSchema;
import cotlette.db.tck.kinds.Sample;
import cotlette.db.tck.kinds.Sample_;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Numbers with a fraction: decimals are computed exactly, on databases without decimals, too. */
public abstract class FractionTck extends DatabaseTck {
    @Override
    protected List<Operation> further() {
        return List.of(KindsSchema.TABLE);
    }

    @BeforeEach
    void fillTheTable() {
        save("0.1", 0.5);
        save("0.2", 2.5);
        save("-10.25", -1.25);
        Sample.objects.create(sample -> sample.whole = 1);
    }

    @Test
    void sumsDecimalsExactly() {
        assertThat(Sample.objects.aggregate(Sample_.decimal.sum()).orElseThrow())
                .isEqualByComparingTo("-9.95");
        assertThat(Sample.objects.aggregate(Sample_.decimal.min()).orElseThrow())
                .isEqualByComparingTo("-10.25");
        assertThat(Sample.objects.aggregate(Sample_.decimal.max()).orElseThrow())
                .isEqualByComparingTo("0.2");
        assertThat(Sample.objects.aggregate(Sample_.real.sum())).contains(1.75);
        assertThat(Sample.objects.filter(Sample_.decimal.isNull()).aggregate(Sample_.decimal.sum()))
                .isEmpty();
        assertThat(Sample.objects
                        .groupBy(Sample_.whole)
                        .select(Sample_.decimal.sum())
                        .execute())
                .hasSize(2)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(sum -> assertThat(sum).isEqualByComparingTo("-9.95"));
    }

    @Test
    void computesDecimalsExactly() {
        assertThat(ofTheTenth(Sample_.decimal.plus(new BigDecimal("0.2")))).isEqualByComparingTo("0.3");
        assertThat(ofTheTenth(Sample_.decimal.plus(1))).isEqualByComparingTo("1.1");
        assertThat(ofTheTenth(Sample_.decimal.minus(new BigDecimal("0.3")))).isEqualByComparingTo("-0.2");
        assertThat(ofTheTenth(Sample_.decimal.times(new BigDecimal("0.2")))).isEqualByComparingTo("0.02");
        assertThat(ofTheTenth(Sample_.decimal.times(Sample_.decimal))).isEqualByComparingTo("0.01");
        assertThat(ofTheTenth(Sample_.decimal.dividedBy(new BigDecimal("3")))).isEqualByComparingTo("0.03333333333333");
        assertThat(ofTheTenth(Sample_.decimal.dividedBy(Sample_.decimal))).isEqualByComparingTo("1");
        assertThat(ofTheTenth(Sample_.decimal.dividedBy(0))).isNull();
        assertThat(ofTheTenth(Sample_.decimal.negated())).isEqualByComparingTo("-0.1");
        assertThat(ofTheTenth(Sample_.decimal.negated().abs())).isEqualByComparingTo("0.1");
    }

    @Test
    void roundsDecimals() {
        assertThat(lowest(Sample_.decimal.round(1))).isEqualByComparingTo("-10.3");
        assertThat(lowest(Sample_.decimal.floor())).isEqualByComparingTo("-11");
        assertThat(lowest(Sample_.decimal.ceiling())).isEqualByComparingTo("-10");
    }

    @Test
    void computesFloatingPointNumbers() {
        assertThat(lowest(Sample_.real.plus(0.25))).isEqualTo(-1.0);
        assertThat(lowest(Sample_.real.times(2))).isEqualTo(-2.5);
        assertThat(lowest(Sample_.real.dividedBy(2.0))).isEqualTo(-0.625);
        assertThat(lowest(Sample_.real.floor())).isEqualTo(-2.0);
        assertThat(lowest(Sample_.real.ceiling())).isEqualTo(-1.0);
        assertThat(lowest(Sample_.real.round(1))).isBetween(-1.3, -1.2);
    }

    @Test
    void choosesAndComparesDecimals() {
        assertThat(Sample.objects
                        .filter(coalesce(Sample_.decimal, BigDecimal.TEN).gt(9))
                        .count())
                .isEqualTo(1);
        assertThat(Sample.objects
                        .filter(Sample_.decimal.times(100).gt(new BigDecimal("9.5")))
                        .count())
                .isEqualTo(2);
        assertThat(Sample.objects
                        .orderBy(Sample_.decimal.times(-1).asc().withNullsLast())
                        .select(Sample_.decimal)
                        .slice(0, 3)
                        .execute())
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(List.of(new BigDecimal("0.2"), new BigDecimal("0.1"), new BigDecimal("-10.25")));
    }

    private <V> V ofTheTenth(Expression<Sample, V> value) {
        return Sample.objects
                .filter(Sample_.decimal.eq(new BigDecimal("0.1")))
                .select(value)
                .get();
    }

    private <V> V lowest(Expression<Sample, V> value) {
        return Sample.objects.filter(Sample_.decimal.lt(-10)).select(value).get();
    }

    private static void save(String decimal, double real) {
        Sample.objects.create(sample -> {
            sample.decimal = new BigDecimal(decimal);
            sample.real = real;
        });
    }
}
