package cotlette.core.plugin;

import cotlette.core.jar.InspectedJar;
import cotlette.core.jar.JarInspection;
import cotlette.core.jar.UnusableJar;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads what lies in a folder of plug-ins, without running anything of it. */
final class CandidateReader {
    private static final String JAR = ".jar";

    private final OfferedServices services = OfferedServices.ofRuntime();
    private final ImageRules image = new ImageRules();

    /** Returns the jars and folders that are meant to be plug-ins, in the order of their names. */
    static List<Path> files(Path folder) throws UnusableJar {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> isJar(file) || Files.isDirectory(file))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    Candidate read(Path file) throws UnusableJar {
        List<InspectedJar> jars = Files.isDirectory(file) ? jarsOfFolder(file) : List.of(JarInspection.of(file));
        List<ModuleDescriptor> main = jars.stream()
                .map(InspectedJar::descriptor)
                .filter(services::anyOf)
                .toList();
        if (main.isEmpty()) {
            throw noPlugin(jars);
        }
        for (InspectedJar jar : jars) {
            image.check(jar);
        }
        return new Candidate(file, main, jars);
    }

    private static List<InspectedJar> jarsOfFolder(Path folder) throws UnusableJar {
        List<InspectedJar> jars = new ArrayList<>();
        for (Path file : filesOfFolder(folder)) {
            InspectedJar jar = inspect(file);
            for (InspectedJar other : jars) {
                if (other.name().equals(jar.name())) {
                    throw new UnusableJar(
                            "has the module " + jar.name() + " twice, in " + other.fileName() + " and "
                                    + jar.fileName(),
                            "Remove one of the two jars.");
                }
            }
            jars.add(jar);
        }
        if (jars.isEmpty()) {
            throw new UnusableJar("is a folder without a jar", "Put the jars of a plug-in into it, or remove it.");
        }
        return jars;
    }

    private static List<Path> filesOfFolder(Path folder) throws UnusableJar {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(CandidateReader::isJar).sorted().toList();
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static UnusableJar unreadable(IOException failure) {
        return new UnusableJar(
                "is a folder that cannot be read (" + failure + ")", "Let the user that runs Cotlette read it.");
    }

    private static InspectedJar inspect(Path file) throws UnusableJar {
        try {
            return JarInspection.of(file);
        } catch (UnusableJar unusable) {
            throw unusable.within(file);
        }
    }

    private static boolean isJar(Path file) {
        return file.toString().endsWith(JAR);
    }

    private UnusableJar noPlugin(List<InspectedJar> jars) {
        boolean automatic = jars.stream().allMatch(jar -> jar.descriptor().isAutomatic());
        boolean ours = jars.stream()
                .flatMap(jar -> jar.descriptor().provides().stream())
                .anyMatch(provides -> services.isOurs(provides.service()));
        if (automatic || ours) {
            return new UnusableJar(
                    "is no module: it has no module-info.class",
                    "Give it a module-info.java that requires cotlette.api and provides its services, and build it again.");
        }
        return new UnusableJar(
                "provides no service of Cotlette",
                "Write 'provides cotlette.api.command.Command with …', or another service, into its module-info.java;"
                        + " a library for one project belongs into its folder lib.");
    }
}
