package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Json;
import cotlette.db.dialect.OracleDialect;
import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Row;
import io.r2dbc.spi.RowMetadata;
import io.r2dbc.spi.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What fields get of what Oracle's driver hands out. */
final class OracleRowTest {
    @Test
    void aNumberHasAllItsPlaces() {
        assertThat(read(new Stored(new BigDecimal("1.5"), BigDecimal.class, 3), BigDecimal.class))
                .isEqualTo(new BigDecimal("1.500"));
        assertThat(read(new Stored(new BigDecimal("12"), BigDecimal.class, 0), BigDecimal.class))
                .isEqualTo(new BigDecimal("12"));
    }

    @Test
    void aNumberIsWhatTheFieldIs() {
        Stored seven = new Stored(new BigDecimal("7"), BigDecimal.class, 0);

        assertThat(read(seven, Integer.class)).isEqualTo(7);
        assertThat(read(seven, Long.class)).isEqualTo(7L);
        assertThat(read(seven, Double.class)).isEqualTo(7.0);
        assertThat(read(seven, Boolean.class)).isTrue();
        assertThat(read(seven, Duration.class)).isEqualTo(Duration.ofNanos(7_000));
    }

    @Test
    void aLargeObjectIsATextOrBytes() {
        assertThat(read(new Stored("[1]", String.class, 0), Json.class)).isEqualTo(Json.of("[1]"));
        assertThat(read(new Stored(ByteBuffer.wrap(new byte[] {2}), ByteBuffer.class, 0), byte[].class))
                .isEqualTo(new byte[] {2});
    }

    @Test
    void timesAreThoseOfUtc() {
        Stored stored = new Stored(LocalDateTime.parse("1970-01-01T12:30"), LocalDateTime.class, 6);

        assertThat(read(stored, Instant.class)).isEqualTo(Instant.parse("1970-01-01T12:30:00Z"));
        assertThat(read(stored, LocalDate.class)).isEqualTo(LocalDate.EPOCH);
        assertThat(read(stored, LocalTime.class)).isEqualTo(LocalTime.of(12, 30));
    }

    @Test
    void anEmptyTextIsNoNull() {
        assertThat(read(new Stored("\0", String.class, 0), String.class)).isEmpty();
        assertThat(read(new Stored(null, String.class, 0), String.class)).isNull();
    }

    @Test
    void aUuidIsReadFromItsText() {
        UUID id = UUID.randomUUID();

        assertThat(read(new Stored(id.toString(), String.class, 0), UUID.class)).isEqualTo(id);
    }

    private static <V> @Nullable V read(Stored stored, Class<V> type) {
        return new ResultRow(new OracleRow(stored), new OracleDialect()).value(0, type);
    }

    /** A row with one column, as the driver makes them. */
    private record Stored(@Nullable Object value, Class<?> usual, int scale)
            implements Row, RowMetadata, ColumnMetadata {
        @Override
        public RowMetadata getMetadata() {
            return this;
        }

        @Override
        public <T> @Nullable T get(int index, Class<T> type) {
            return type.cast(value);
        }

        @Override
        public <T> @Nullable T get(String name, Class<T> type) {
            return get(0, type);
        }

        @Override
        public ColumnMetadata getColumnMetadata(int index) {
            return this;
        }

        @Override
        public ColumnMetadata getColumnMetadata(String name) {
            return this;
        }

        @Override
        public List<? extends ColumnMetadata> getColumnMetadatas() {
            return List.of(this);
        }

        @Override
        public String getName() {
            return "column";
        }

        @Override
        public Type getType() {
            return R2dbcType.VARCHAR;
        }

        @Override
        public Class<?> getJavaType() {
            return usual;
        }

        @Override
        public Integer getScale() {
            return scale;
        }
    }
}
