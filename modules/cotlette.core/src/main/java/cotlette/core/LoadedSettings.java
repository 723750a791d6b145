package cotlette.core;

import cotlette.api.AppParts;
import cotlette.api.base.Suggestions;
import cotlette.api.settings.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Settings with the source of each value. Immutable.
 *
 * @since 0.1
 */
public final class LoadedSettings {
    private final Settings settings;
    private final List<LoadedValue> values;
    private final Map<String, SettingNode.Table> unclaimed;
    private final Set<String> knownTables;

    LoadedSettings(
            Settings settings,
            List<LoadedValue> values,
            Map<String, SettingNode.Table> unclaimed,
            Set<String> knownTables) {
        this.settings = settings;
        this.values = List.copyOf(values);
        this.unclaimed = unclaimed;
        this.knownTables = knownTables;
    }

    /** Wraps settings that code has made. */
    public static LoadedSettings inCode(Settings settings) {
        return new LoadedSettings(settings, List.of(), Map.of(), Set.of());
    }

    /** Returns the settings, yet without the sections of apps, which are known only when the application is. */
    public Settings settings() {
        return settings;
    }

    /** Returns every value with its source, in the order of the reference; those of the apps' sections last, as they were written. */
    public List<LoadedValue> values() {
        List<LoadedValue> all = new ArrayList<>(values);
        unclaimed.forEach((name, table) -> addValues(name, table, all));
        return List.copyOf(all);
    }

    /** Returns where the value of a key came from. */
    public SettingSource source(String key) {
        return values().stream()
                .filter(value -> value.key().equals(key))
                .findFirst()
                .map(LoadedValue::source)
                .orElse(new SettingSource.InCode());
    }

    /**
     * Returns the settings with the sections that {@code apps} own.
     *
     * @throws SettingsException when a section cannot be read, or when a table belongs to nobody
     */
    public Settings complete(List<AppParts> apps) {
        Map<String, Record> sections = new LinkedHashMap<>(settings.sections());
        Map<String, SettingNode.Table> nobodys = new LinkedHashMap<>(unclaimed);
        Set<String> tables = new TreeSet<>(knownTables);
        SettingsReport report = new SettingsReport();
        for (AppParts app : apps) {
            app.settings().forEach((name, codec) -> {
                SettingNode.Table table = nobodys.getOrDefault(name, SettingNode.Table.EMPTY);
                nobodys.remove(name);
                if (!tables.add(name)) {
                    report.problem(new SettingSource.InCode(), twoOwners(name, app));
                } else if (!settings.sections().containsKey(name)) {
                    new SectionReader(name, table, report).read(codec).ifPresent(read -> sections.put(name, read));
                }
            });
        }
        nobodys.forEach((name, table) -> report.problem(
                table.source(),
                "Unknown table [" + name + "]: neither the framework nor an installed app owns it."
                        + Suggestions.didYouMean(name, tables) + " Tables: " + String.join(", ", tables) + "."));
        report.check();
        return with(sections);
    }

    private static String twoOwners(String table, AppParts app) {
        return "The app '" + app.label() + "' owns a table [" + table
                + "] of the settings, but so does another app or the framework. Give "
                + "its record another name in @SettingsSection(\"…\").";
    }

    private Settings with(Map<String, Record> sections) {
        return new Settings(
                settings.baseDir(),
                settings.debug(),
                settings.secretKey(),
                settings.allowedHosts(),
                settings.installedApps(),
                settings.middleware(),
                settings.databases(),
                settings.templates(),
                settings.staticFiles(),
                settings.server(),
                settings.appendSlash(),
                settings.timeZone(),
                settings.language(),
                settings.strictFetch(),
                sections);
    }

    private static void addValues(String prefix, SettingNode.Table table, List<LoadedValue> values) {
        table.entries().forEach((key, node) -> {
            String path = prefix + "." + key;
            switch (node) {
                case SettingNode.Table inner -> addValues(path, inner, values);
                case SettingNode.Value value ->
                    values.add(new LoadedValue(path, SettingText.of(path, value.input()), value.source()));
            }
        });
    }
}
