package cotlette.core;

import cotlette.api.http.InputValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads settings from variables of the environment: {@code COTLETTE_SERVER__MAX_BODY_SIZE} is {@code server.max_body_size}. */
final class EnvironmentSource {
    static final String PREFIX = "COTLETTE_";
    static final String PROFILE = PREFIX + "PROFILE";

    /** Variables with our prefix that are no settings: they belong to the launcher, the log and the framework's own tests. */
    private static final Set<String> OTHERS =
            Set.of(PROFILE, PREFIX + "HOME", PREFIX + "JAVA_OPTS", PREFIX + "LOG", PREFIX + "STARTCACHE");

    private static final String TESTS = PREFIX + "TEST_";

    /** What platforms call these two. */
    private static final Map<String, List<String>> WELL_KNOWN =
            Map.of("DATABASE_URL", List.of("databases", "default", "url"), "SECRET_KEY", List.of("secret_key"));

    private EnvironmentSource() {}

    /** Reads the variables; one that is empty counts as not set, and {@code COTLETTE_SECRET_KEY} wins over {@code SECRET_KEY}. */
    static SettingNode.Table read(Map<String, String> environment) {
        SettingNode.Table table = SettingNode.Table.EMPTY;
        for (Map.Entry<String, List<String>> known : WELL_KNOWN.entrySet()) {
            String text = environment.getOrDefault(known.getKey(), "");
            table = with(table, known.getKey(), known.getValue(), text);
        }
        for (Map.Entry<String, String> variable : new TreeMap<>(environment).entrySet()) {
            String name = variable.getKey();
            if (name.startsWith(PREFIX) && !OTHERS.contains(name) && !name.startsWith(TESTS)) {
                table = with(table, name, path(name), variable.getValue());
            }
        }
        return table;
    }

    private static SettingNode.Table with(SettingNode.Table table, String name, List<String> path, String text) {
        if (text.isEmpty()) {
            return table;
        }
        SettingSource source = new SettingSource.EnvironmentVariable(name);
        return table.overlaidBy(SettingNode.Table.of(path, new SettingNode.Value(new InputValue.Raw(text), source)));
    }

    private static List<String> path(String name) {
        return List.of(name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).split("__", -1));
    }
}
