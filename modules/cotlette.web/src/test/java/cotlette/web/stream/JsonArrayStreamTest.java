package cotlette.web.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.http.Codec;
import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import cotlette.api.http.JsonWriter;
import cotlette.api.http.Problems;
import cotlette.api.http.Scalar;
import cotlette.web.TestSite;
import cotlette.web.json.Json;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class JsonArrayStreamTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final ManualPublisher<String> source = new ManualPublisher<>();
    private TestSite site;

    @BeforeEach
    void start() {
        site = TestSite.start(folder, routes -> {});
    }

    @AfterEach
    void stop() {
        site.close();
    }

    /** Writes numbers, and counts them. */
    private static final class Counting implements Codec<Long> {
        private long written;

        @Override
        public void write(Long value, JsonWriter out) {
            out.number(value);
            written++;
        }

        @Override
        public @Nullable Long read(InputValue value, Problems problems) {
            return Scalar.LONG.read(value, problems);
        }
    }

    private <T> JsonArrayStream<T> begin(Flow.Publisher<T> publisher, Codec<T> codec, Duration quiet) throws Exception {
        return JsonArrayStream.begin(site.application(), "The view", quiet, publisher, new Json().array(codec));
    }

    /** Begins with an element of the source. */
    private JsonArrayStream<String> begun(Duration quiet) throws Exception {
        Flow.Publisher<String> sendsOneAtOnce = subscriber -> {
            source.subscribe(subscriber);
            subscriber.onNext("one");
        };
        JsonArrayStream<String> stream = begin(sendsOneAtOnce, Scalar.TEXT, quiet);
        assertThat(portion(stream)).isEqualTo("[\"one\"");
        return stream;
    }

    private static String portion(JsonArrayStream<?> stream) throws IOException {
        byte[] target = new byte[16 * 1024];
        int count = stream.read(target, 0, target.length);
        return count < 0 ? "end" : new String(target, 0, count, StandardCharsets.UTF_8);
    }

    @Test
    void neverAsksForMoreThanAFewElementsOfAMillion() throws Exception {
        int size = 1_000_000;
        Counting counting = new Counting();
        NumberPublisher numbers = new NumberPublisher(size, () -> counting.written);
        long length = 0;
        String first = "";
        String last = "";
        try (JsonArrayStream<Long> stream = begin(numbers, counting, LONG)) {
            for (String portion = portion(stream); !portion.equals("end"); portion = portion(stream)) {
                first = first.isEmpty() ? portion : first;
                last = portion;
                length += portion.length();
            }
        }

        assertThat(first).startsWith("[0,1,2,3,");
        assertThat(last).endsWith(",999998,999999]");
        assertThat(length).isEqualTo("[]".length() + 5_888_890 + (size - 1));
        int oneThatIsBeingWritten = 1;
        assertThat(numbers.mostAhead()).isEqualTo(Elements.AHEAD + oneThatIsBeingWritten);
    }

    @Test
    void handsAFastSourceOutInFullPortions() throws Exception {
        try (JsonArrayStream<Long> stream = begin(new NumberPublisher(100_000, () -> 0), Scalar.LONG, LONG)) {
            assertThat(portion(stream)).hasSizeBetween(15 * 1024, 16 * 1024);
            assertThat(portion(stream)).hasSizeBetween(15 * 1024, 16 * 1024);
        }
    }

    @Test
    void handsOutEachElementOfASlowSource() throws Exception {
        try (JsonArrayStream<String> stream = begun(LONG)) {
            source.subscriber().onNext("two");
            assertThat(portion(stream)).isEqualTo(",\"two\"");
            source.subscriber().onComplete();
            assertThat(portion(stream)).isEqualTo("]");
            assertThat(portion(stream)).isEqualTo("end");
        }
    }

    @Test
    void isAnEmptyArrayWhereNothingIsPublished() throws Exception {
        try (JsonArrayStream<Long> stream = begin(new NumberPublisher(0, () -> 0), Scalar.LONG, LONG)) {
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("[]");
        }
    }

    @Test
    void doesNotBeginWhereTheSourceFailsAtOnce() {
        Thread.ofVirtual().start(() -> source.subscriber().onError(HttpException.notFound("gone")));

        assertThatThrownBy(() -> begin(source, Scalar.TEXT, LONG))
                .isInstanceOf(HttpException.class)
                .hasMessage("gone");
    }

    @Test
    void failsWithTheNameOfTheViewWhereTheSourceFailsLater() throws Exception {
        try (JsonArrayStream<String> stream = begun(LONG)) {
            source.subscriber().onError(new FileNotFoundException("prices"));

            assertThatThrownBy(() -> portion(stream))
                    .hasMessage("The view failed after 1 element of its array")
                    .hasRootCauseMessage("prices");
        }
    }

    @Test
    void cancelsTheSubscriptionWhenItIsClosed() throws Exception {
        begun(LONG).close();

        assertThat(source.isCancelled()).isTrue();
    }

    @Test
    void cancelsASubscriptionThatComesTooLate() {
        Elements<String> elements = new Elements<>();
        elements.close();

        source.subscribe(elements);

        assertThat(source.isCancelled()).isTrue();
    }

    @Test
    void refusesASourceThatSendsMoreThanItWasAskedFor() {
        Flow.Publisher<Long> greedy = subscriber -> {
            subscriber.onSubscribe(new Flow.Subscription() {
                @Override
                public void request(long count) {
                    for (long number = 0; number <= Elements.AHEAD; number++) {
                        subscriber.onNext(number);
                    }
                }

                @Override
                public void cancel() {}
            });
        };

        assertThatThrownBy(() -> begin(greedy, Scalar.LONG, LONG))
                .hasMessage("The publisher sent more elements than it was asked for.");
    }

    @Test
    void sendsWhitespaceWhileTheSourceIsQuiet() throws Exception {
        try (JsonArrayStream<String> stream = begun(Duration.ofMillis(1))) {
            assertThat(portion(stream)).isEqualTo("\n");
            assertThat(portion(stream)).isEqualTo("\n");
        }
    }

    @Test
    void beginsWithWhitespaceWhereTheSourceIsQuietForLong() throws Exception {
        try (JsonArrayStream<String> stream = begin(source, Scalar.TEXT, Duration.ofMillis(1))) {
            assertThat(portion(stream)).isEqualTo("\n");
            source.subscriber().onComplete();
            assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo("[]");
        }
    }

    @Test
    void endsWhenItsThreadIsInterrupted() throws Exception {
        try (JsonArrayStream<String> stream = begun(LONG)) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> portion(stream))
                    .isInstanceOf(InterruptedIOException.class)
                    .hasMessage("The view was interrupted after 1 element of its array");
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
