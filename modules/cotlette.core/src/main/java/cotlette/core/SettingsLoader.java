package cotlette.core;

import cotlette.api.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the settings of a project from all their sources, later ones winning over earlier ones: defaults, {@code settings.toml},
 * {@code settings.<profile>.toml}, {@code settings.local.toml}, the environment, and {@code key=value} pairs of the command line.
 * Immutable; what looks like a change returns another one.
 *
 * {@snippet :
 * LoadedSettings settings = SettingsLoader.of(project)
 *         .environment(System.getenv())
 *         .set(List.of("debug=false"))
 *         .load();
 * }
 *
 * In the environment, {@code COTLETTE_SERVER__MAX_BODY_SIZE} is the key {@code server.max_body_size}, {@code DATABASE_URL} the URL of the
 * default database and {@code SECRET_KEY} the secret key; {@code COTLETTE_PROFILE} names the profile. A variable that is empty counts as
 * not set. Where a list is wanted, these and {@code --set} take texts with commas between them.
 *
 * @since 0.1
 */
public final class SettingsLoader {
    private final Path baseDir;
    private final Optional<Path> file;
    private final Optional<String> profile;
    private final Map<String, String> environment;
    private final List<String> assignments;

    private SettingsLoader(
            Path baseDir,
            Optional<Path> file,
            Optional<String> profile,
            Map<String, String> environment,
            List<String> assignments) {
        this.baseDir = baseDir.toAbsolutePath().normalize();
        this.file = file;
        this.profile = profile;
        this.environment = Map.copyOf(environment);
        this.assignments = List.copyOf(assignments);
    }

    /** Reads the files of a project, and nothing else unless told. */
    public static SettingsLoader of(Project project) {
        return new SettingsLoader(
                project.folder(), Optional.of(project.settingsFile()), Optional.empty(), Map.of(), List.of());
    }

    /** Reads no file; relative paths in the settings are resolved against {@code baseDir}. For tests and for embedding. */
    public static SettingsLoader withoutFiles(Path baseDir) {
        return new SettingsLoader(baseDir, Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    /** Reads {@code settings} in place of the project's {@code settings.toml}; the files of profile and machine stay where they are. */
    public SettingsLoader file(Path settings) {
        return new SettingsLoader(baseDir, Optional.of(settings.toAbsolutePath()), profile, environment, assignments);
    }

    /** Reads {@code settings.<name>.toml} as well, which must exist; wins over {@code COTLETTE_PROFILE}. */
    public SettingsLoader profile(String name) {
        return new SettingsLoader(baseDir, file, Optional.of(name), environment, assignments);
    }

    /** Reads {@code settings.<name>.toml} as well where there is one, unless another profile is chosen, also by {@code COTLETTE_PROFILE}. */
    public SettingsLoader profileIfPresent(String name) {
        return profileName().isEmpty() && Files.isRegularFile(baseDir.resolve("settings." + name + ".toml"))
                ? profile(name)
                : this;
    }

    /** Reads these variables, usually {@code System.getenv()}. */
    public SettingsLoader environment(Map<String, String> variables) {
        return new SettingsLoader(baseDir, file, profile, variables, assignments);
    }

    /** Adds values as {@code key=value}, the key with dots. */
    public SettingsLoader set(List<String> keysAndValues) {
        List<String> all = new ArrayList<>(assignments);
        all.addAll(keysAndValues);
        return new SettingsLoader(baseDir, file, profile, environment, all);
    }

    /**
     * Reads the sources. Tables that the framework does not know are kept for the apps that may own them; see
     * {@link LoadedSettings#complete}.
     *
     * @throws SettingsException with all that is wrong
     */
    public LoadedSettings load() {
        SettingNode.Table table = SettingNode.Table.EMPTY;
        for (Path source : files()) {
            table = table.overlaidBy(TomlSource.read(source));
        }
        table = table.overlaidBy(EnvironmentSource.read(environment)).overlaidBy(CommandLineSource.read(assignments));

        SettingsReport report = new SettingsReport();
        TableReader root = new TableReader("", table, report);
        Settings settings = FrameworkSettings.read(baseDir, root);
        root.refuseUnknown();
        report.check();
        return new LoadedSettings(settings, report.values(), root.unclaimedTables(), root.knownTables());
    }

    private List<Path> files() {
        if (file.isEmpty()) {
            return List.of();
        }
        List<Path> files = new ArrayList<>();
        files.add(file.get());
        profileName().ifPresent(name -> files.add(profileFile(name)));
        Path local = baseDir.resolve("settings.local.toml");
        if (Files.isRegularFile(local)) {
            files.add(local);
        }
        return files;
    }

    private Optional<String> profileName() {
        return profile.or(() -> Optional.ofNullable(environment.get(EnvironmentSource.PROFILE)))
                .filter(name -> !name.isBlank());
    }

    private Path profileFile(String name) {
        if (!name.matches("[A-Za-z0-9_-]+")) {
            throw new SettingsException(
                    List.of("'" + name + "' cannot be the name of a profile. Use letters, digits, hyphens and "
                            + "underscores: the profile 'production' is the file settings.production.toml."));
        }
        Path found = baseDir.resolve("settings." + name + ".toml");
        if (!Files.isRegularFile(found)) {
            throw new SettingsException(List.of("The profile '" + name + "' has no file: " + found
                    + " does not exist. Create it, or leave out "
                    + (profile.isPresent() ? "--profile " + name : EnvironmentSource.PROFILE + "=" + name) + "."));
        }
        return found;
    }
}
