package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Texts that were read once and found good. */
final class GoldenFiles {
    private GoldenFiles() {}

    /** Returns a folder of the test's resources, where they are written. */
    static Path folder(String name) {
        return Path.of(System.getProperty("basedir", "."), "src", "test", "resources", name);
    }

    /** Compares files with those of a folder; writes them there when they are to be updated. */
    static void compare(Path folder, Sources files) {
        if (isUpdate()) {
            if (Files.isDirectory(folder)) {
                Sources.in(folder).files().keySet().forEach(path -> delete(folder.resolve(path)));
            }
            files.files().forEach((path, text) -> write(folder.resolve(path), text));
        }
        Map<String, String> expected = new TreeMap<>(Sources.in(folder).files());
        assertThat(files.files().keySet()).isEqualTo(expected.keySet());
        files.files().forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    static boolean isUpdate() {
        return "update".equals(System.getProperty("cotlette.golden"));
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
