package cotlette.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A project as startproject makes it, in which tests make the mistakes of beginners. */
record SampleProject(Path folder) {
    /** Makes one, and compiles it, so that its copies need not be. */
    static SampleProject make(Path parent) throws IOException, InterruptedException {
        assertThat(Image.run(parent, "startproject", "mysite").code()).isZero();
        SampleProject project = new SampleProject(parent.resolve("mysite"));
        assertThat(project.run("migrate").code()).isZero();
        return project;
    }

    /** Copies the project. */
    SampleProject copy(Path parent) throws IOException {
        Path target = parent.resolve("mysite");
        try (Stream<Path> files = Files.walk(folder)) {
            files.forEach(
                    file -> copy(file, target.resolve(folder.relativize(file).toString())));
        }
        return new SampleProject(target);
    }

    Image.Outcome run(String... words) throws IOException, InterruptedException {
        return Image.run(folder, words);
    }

    /** Replaces the one place in a file where something stands. */
    void replace(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text.split(Pattern.quote(before), -1)).as(before).hasSize(2);
        Files.writeString(folder.resolve(file), text.replace(before, after));
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static void copy(Path file, Path target) {
        try {
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
