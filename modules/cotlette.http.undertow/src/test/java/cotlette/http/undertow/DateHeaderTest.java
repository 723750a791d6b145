package cotlette.http.undertow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateHeaderTest {
    @Test
    void followsTheClockFromSecondToSecond() {
        Iterator<Instant> times =
                List.of("2026-03-05T09:00:01.100Z", "2026-03-05T09:00:01.900Z", "2026-03-05T09:00:02Z").stream()
                        .map(Instant::parse)
                        .iterator();
        DateHeader date = new DateHeader(times::next);

        assertThat(date.now()).isEqualTo("Thu, 05 Mar 2026 09:00:01 GMT");
        assertThat(date.now()).isEqualTo("Thu, 05 Mar 2026 09:00:01 GMT");
        assertThat(date.now()).isEqualTo("Thu, 05 Mar 2026 09:00:02 GMT");
    }
}
