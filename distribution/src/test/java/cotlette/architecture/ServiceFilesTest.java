package cotlette.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceFilesTest {
    @Test
    void acceptsAFileThatNamesTheSameProviders() throws IOException {
        assertThat(ServiceFiles.violations(List.of(new Sample("cotlette.sample", "cotlette.sample.One\n"))))
                .isEmpty();
    }

    @Test
    void findsAFileThatNamesOthersOrNone() throws IOException {
        assertThat(ServiceFiles.violations(List.of(
                        new Sample("cotlette.sample", "cotlette.sample.Two\n"), new Sample("cotlette.other", ""))))
                .containsExactly(
                        "cotlette.sample: META-INF/services/cotlette.api.App should say [cotlette.sample.One].",
                        "cotlette.other: META-INF/services/cotlette.api.App should say [cotlette.sample.One].");
    }

    @Test
    void asksNothingOfTheProgram() throws IOException {
        assertThat(ServiceFiles.violations(List.of(new Sample("cotlette.dev", ""))))
                .isEmpty();
    }

    /** A module that provides an app, and the text of its file; empty where there is no file. */
    private static final class Sample extends ModuleReference {
        private final String text;

        Sample(String name, String text) {
            super(
                    ModuleDescriptor.newModule(name)
                            .packages(Set.of("cotlette.sample"))
                            .provides("cotlette.api.App", List.of("cotlette.sample.One"))
                            .build(),
                    URI.create("sample:" + name));
            this.text = text;
        }

        @Override
        public ModuleReader open() {
            return new ModuleReader() {
                @Override
                public Optional<URI> find(String name) {
                    return Optional.empty();
                }

                @Override
                public Optional<InputStream> open(String name) {
                    return text.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
                }

                @Override
                public Stream<String> list() {
                    return Stream.empty();
                }

                @Override
                public void close() {}
            };
        }
    }
}
