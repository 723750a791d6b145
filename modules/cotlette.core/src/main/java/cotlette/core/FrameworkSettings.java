package cotlette.core;

import cotlette.api.settings.DatabaseSettings;
import cotlette.api.settings.ServerSettings;
import cotlette.api.settings.Settings;
import cotlette.api.settings.StaticSettings;
import cotlette.api.settings.TemplateSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All settings that the framework itself knows, with their defaults. */
final class FrameworkSettings {
    private static final List<String> MIDDLEWARE = List.of("security", "static", "csrf");
    private static final List<String> TEMPLATE_DIRS = List.of("src/main/resources/templates", "templates");
    private static final List<String> STATIC_DIRS = List.of("src/main/resources/static", "static");

    private FrameworkSettings() {}

    static Settings read(Path baseDir, TableReader root) {
        return new Settings(
                baseDir,
                root.read("debug", ValueKind.BOOL, false),
                root.read("secret_key", ValueKind.TEXT, ""),
                root.read("allowed_hosts", ValueKind.HOSTS, List.of()),
                root.read("installed_apps", ValueKind.TEXTS, List.of()),
                root.read("middleware", ValueKind.TEXTS, MIDDLEWARE),
                databases(root.table("databases")),
                templates(root.table("templates")),
                staticFiles(root.table("static")),
                server(root.table("server")),
                root.read("append_slash", ValueKind.BOOL, true),
                root.read("time_zone", ValueKind.ZONE, ZoneId.of("UTC")),
                root.read("language", ValueKind.LANGUAGE, Locale.ENGLISH),
                root.read("strict_fetch", ValueKind.BOOL, false),
                Map.of());
    }

    private static Map<String, DatabaseSettings> databases(TableReader databases) {
        Map<String, DatabaseSettings> byName = new LinkedHashMap<>();
        for (String name : databases.keys()) {
            TableReader database = databases.table(name);
            String url = database.require("url", ValueKind.TEXT, "\"sqlite:///db.sqlite3\"")
                    .orElse("");
            int poolSize = database.read("pool_size", ValueKind.COUNT, DatabaseSettings.DEFAULT_POOL_SIZE);
            byName.put(
                    name,
                    new DatabaseSettings(
                            url,
                            poolSize,
                            database.read("timeout", ValueKind.DURATION, DatabaseSettings.DEFAULT_TIMEOUT),
                            database.read("statement_timeout", ValueKind.DURATION, Duration.ZERO),
                            database.read("atomic_requests", ValueKind.BOOL, false)));
        }
        return byName;
    }

    private static TemplateSettings templates(TableReader templates) {
        return new TemplateSettings(
                templates.read("dirs", ValueKind.TEXTS, TEMPLATE_DIRS),
                templates.read("app_dirs", ValueKind.BOOL, true));
    }

    private static StaticSettings staticFiles(TableReader files) {
        return new StaticSettings(
                files.read("url", ValueKind.URL_PREFIX, "/static/"), files.read("dirs", ValueKind.TEXTS, STATIC_DIRS));
    }

    private static ServerSettings server(TableReader server) {
        ServerSettings standard = ServerSettings.DEFAULTS;
        return new ServerSettings(
                server.read("max_header_size", ValueKind.COUNT, standard.maxHeaderSize()),
                server.read("max_headers", ValueKind.COUNT, standard.maxHeaders()),
                server.read("max_parameters", ValueKind.COUNT, standard.maxParameters()),
                server.read("max_body_size", ValueKind.SIZE, standard.maxBodySize()),
                server.read("max_sending_per_address", ValueKind.COUNT, standard.maxSendingPerAddress()),
                server.read("parse_timeout", ValueKind.DURATION, standard.parseTimeout()),
                server.read("body_timeout", ValueKind.DURATION, standard.bodyTimeout()),
                server.read("idle_timeout", ValueKind.DURATION, standard.idleTimeout()),
                server.read("shutdown_timeout", ValueKind.DURATION, standard.shutdownTimeout()));
    }
}
