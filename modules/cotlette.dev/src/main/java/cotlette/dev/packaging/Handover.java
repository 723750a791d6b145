package cotlette.dev.packaging;

import cotlette.api.settings.Settings;
import cotlette.core.LoadedSettings;
import cotlette.core.LoadedValue;
import cotlette.core.Project;
import cotlette.core.SettingSource;
import cotlette.core.SettingsLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a package does not hold, and has to be given where it runs. */
record Handover(List<Item> items) {
    private static final Pattern RELATIVE = Pattern.compile("((?:sqlite|h2)[^:]*):///(?!/)(?:.*/)?([^/?]+)(.*)");

    /**
     * A variable of the environment.
     *
     * @param variable its name
     * @param meaning what it is, in a few words
     * @param example a value, empty where nobody can guess one
     */
    record Item(String variable, String meaning, String example) {}

    /**
     * Looks what is missing.
     *
     * @param project as it is here, with the settings of this machine
     * @param packaged as it will be there
     * @param name what the package is called
     */
    static Handover of(Project project, Project packaged, String name) {
        Map<String, Item> items = new LinkedHashMap<>();
        Settings there = SettingsLoader.of(packaged).load().settings();
        if (there.secretKey().isEmpty()) {
            add(items, new Item("SECRET_KEY", "a random text of at least 32 characters", ""));
        }
        if (there.allowedHosts().isEmpty()) {
            add(items, new Item("COTLETTE_ALLOWED_HOSTS", "the names of the site", "example.com"));
        }
        there.databases().forEach((alias, database) -> {
            Matcher relative = RELATIVE.matcher(database.url());
            if (relative.matches()) {
                String place = relative.group(1) + ":////var/lib/" + name + "/" + relative.group(2) + relative.group(3);
                add(
                        items,
                        new Item(
                                variable("databases." + alias + ".url"),
                                "a place outside of the package, for data that outlive it",
                                place));
            }
        });
        LoadedSettings here = SettingsLoader.of(project).load();
        for (LoadedValue value : here.values()) {
            if (value.source() instanceof SettingSource.InFile file
                    && file.file().endsWith("settings.local.toml")) {
                add(items, new Item(variable(value.key()), "is in settings.local.toml here", ""));
            }
        }
        return new Handover(new ArrayList<>(items.values()));
    }

    private static void add(Map<String, Item> items, Item item) {
        items.putIfAbsent(item.variable(), item);
    }

    private static String variable(String key) {
        return switch (key) {
            case "secret_key" -> "SECRET_KEY";
            case "databases.default.url" -> "DATABASE_URL";
            default -> "COTLETTE_" + key.toUpperCase(Locale.ROOT).replace(".", "__");
        };
    }
}
