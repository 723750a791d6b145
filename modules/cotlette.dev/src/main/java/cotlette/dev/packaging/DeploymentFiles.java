package cotlette.dev.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The examples in a package: what systemd, nginx and Docker are told to run it. */
record DeploymentFiles(String name, String staticUrl, Handover handover) {
    void writeTo(Path target) throws IOException {
        Path folder = Files.createDirectories(target.resolve("deployment"));
        write("service.txt", folder.resolve(name + ".service"));
        write("nginx.txt", folder.resolve("nginx.conf"));
        write("Dockerfile.txt", target.resolve("Dockerfile"));
        write("README.txt", target.resolve("README.md"));
        Files.writeString(folder.resolve(name + ".env"), environment());
    }

    private void write(String template, Path file) throws IOException {
        try (InputStream text = DeploymentFiles.class.getResourceAsStream(template)) {
            if (text == null) {
                throw new IllegalStateException("The module cotlette.dev lacks " + template);
            }
            String filled = new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{name}}", name)
                    .replace("{{static}}", staticUrl)
                    .replace("{{database}}", databases());
            Files.writeString(file, filled);
        }
    }

    /** The databases that lie in files, as Docker wants variables. */
    private String databases() {
        return handover.items().stream()
                .filter(item -> item.example().contains("/var/lib/"))
                .map(item -> " \\\n    " + item.variable() + "=" + item.example())
                .collect(Collectors.joining());
    }

    private String environment() {
        return handover.items().stream()
                .map(item -> "# " + item.variable() + ": " + item.meaning() + "\n" + item.variable() + "="
                        + item.example() + "\n")
                .collect(Collectors.joining("\n"));
    }
}
