package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.spi.ServiceFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServicesTest {
    private final RunningApplication application = ApplicationBuilder.of(
                    SettingsLoader.withoutFiles(Path.of("")).load())
            .start();
    private final List<String> closed = new ArrayList<>();

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void areMadeAtTheFirstUseAndOnlyOnce() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Services services = services(factory(Alpha.class, application -> {
            made.incrementAndGet();
            return new Alpha(closed);
        }));
        assertThat(made).hasValue(0);

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Alpha>> found = Stream.generate(() -> threads.submit(() -> services.get(Alpha.class)))
                    .limit(64)
                    .toList();
            for (Future<Alpha> future : found) {
                assertThat(future.get()).isSameAs(services.get(Alpha.class));
            }
        }

        assertThat(made).hasValue(1);
        assertThat(services.find(Alpha.class)).contains(services.get(Alpha.class));
        assertThat(services.find(Beta.class)).isEmpty();
    }

    @Test
    void areMadeInTheScopeOfTheirApplication() {
        try (RunningApplication another = ApplicationBuilder.of(
                        SettingsLoader.withoutFiles(Path.of("")).load())
                .start()) {
            Services services = services(factory(Alpha.class, ignored -> {
                assertThat(Application.current()).isSameAs(application).isNotSameAs(another);
                return new Alpha(closed);
            }));

            assertThat(services.get(Alpha.class)).isNotNull();
        }
    }

    @Test
    void areClosedLastMadeFirst() {
        Services services = services(
                factory(Alpha.class, ignored -> new Alpha(closed)), factory(Beta.class, ignored -> new Beta(closed)));
        services.get(Beta.class);
        services.get(Alpha.class);

        services.close();

        assertThat(closed).containsExactly("alpha", "beta");
        assertThatThrownBy(() -> services.get(Alpha.class))
                .hasMessage("The application has stopped, so there is no " + Alpha.class.getName() + " any more.");
    }

    @Test
    void areAllClosedEvenWhenOneFails() {
        Services services = services(
                factory(Alpha.class, ignored -> new Alpha(closed)), factory(Failing.class, ignored -> new Failing()));
        services.get(Alpha.class);
        services.get(Failing.class);

        assertThatThrownBy(services::close)
                .isInstanceOf(CotletteException.class)
                .hasMessage("The application has stopped, but not cleanly: java.io.IOException: disk full");
        assertThat(closed).containsExactly("alpha");
    }

    @Test
    void sayWhenTheyNeedEachOther() {
        Services[] services = new Services[1];
        services[0] = services(
                factory(Alpha.class, ignored -> {
                    services[0].get(Beta.class);
                    return new Alpha(closed);
                }),
                factory(Beta.class, ignored -> {
                    services[0].get(Alpha.class);
                    return new Beta(closed);
                }));

        assertThatThrownBy(() -> services[0].get(Alpha.class))
                .isInstanceOf(CotletteException.class)
                .hasMessage(
                        "Services need each other to be made: Alpha needs Beta needs Alpha. Let one of them ask for the other when it "
                                + "is used, not when it is made.");
    }

    @Test
    void sayThatTheyNeedEachOtherInsteadOfWaitingForEver() throws Exception {
        CountDownLatch bothAsk = new CountDownLatch(2);
        Services[] services = new Services[1];
        services[0] = services(
                factory(Alpha.class, ignored -> {
                    services[0].get(Beta.class);
                    return new Alpha(closed);
                }),
                factory(Beta.class, ignored -> {
                    services[0].get(Alpha.class);
                    return new Beta(closed);
                }));

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> asking : List.of(
                    threads.submit(() -> ask(services[0], Alpha.class, bothAsk)),
                    threads.submit(() -> ask(services[0], Beta.class, bothAsk)))) {
                assertThatThrownBy(() -> asking.get(20, TimeUnit.SECONDS))
                        .hasMessageContaining("Services need each other");
            }
        }
    }

    private static Object ask(Services services, Class<?> type, CountDownLatch bothAsk) throws InterruptedException {
        bothAsk.countDown();
        bothAsk.await();
        return services.get(type);
    }

    @Test
    void areTriedAgainAfterAFailure() {
        AtomicInteger attempts = new AtomicInteger();
        Services services = services(factory(Alpha.class, ignored -> {
            if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return new Alpha(closed);
        }));

        assertThatThrownBy(() -> services.get(Alpha.class)).hasMessage("not yet");
        assertThat(services.get(Alpha.class)).isNotNull();
    }

    private Services services(ServiceFactory<?>... factories) {
        return new Services(
                application, Stream.of(factories).collect(Collectors.toMap(ServiceFactory::type, Function.identity())));
    }

    private static <T> ServiceFactory<T> factory(Class<T> type, Function<Application, T> creation) {
        return new ServiceFactory<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public T create(Application application) {
                return creation.apply(application);
            }
        };
    }

    private record Alpha(List<String> closed) implements AutoCloseable {
        @Override
        public void close() {
            closed.add("alpha");
        }
    }

    private record Beta(List<String> closed) implements AutoCloseable {
        @Override
        public void close() {
            closed.add("beta");
        }
    }

    private record Failing() implements AutoCloseable {
        @Override
        public void close() throws IOException {
            throw new IOException("disk full");
        }
    }
}
