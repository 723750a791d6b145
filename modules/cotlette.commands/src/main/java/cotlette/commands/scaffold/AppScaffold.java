package cotlette.commands.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes an app and enters it into its project. Immutable.
 *
 * @param values what stands at the places of the templates
 * @param label the app's label
 * @param appClass the name of its class, with package
 * @param routeAdapters the generated classes that bring its routes, with packages
 * @param files the app's files, by path; values are names of templates
 */
record AppScaffold(
        Map<String, String> values,
        String label,
        String appClass,
        List<String> routeAdapters,
        Map<String, String> files) {
    static final String SETTINGS = "settings.toml";
    static final String MODULE_INFO = "src/main/java/module-info.java";

    /** The app that a new project begins with. */
    static AppScaffold home(String projectPackage, String migrationVersion) {
        String appPackage = projectPackage + ".home";
        String java = "src/main/java/" + appPackage.replace('.', '/') + "/";
        String templates = "src/main/resources/templates/home/";
        Map<String, String> files = new LinkedHashMap<>();
        for (String type : List.of("HomeApp", "HomePage", "HomeViews", "HomeApi")) {
            files.put(java + type + ".java", "home/" + type + ".java");
        }
        files.put(java + "migrations/M0001_initial.java", "home/M0001_initial.java");
        files.put(java + "migrations/latest", "latest");
        files.put(tests(appPackage) + "HomeTest.java", "home/HomeTest.java");
        for (String page : List.of("index", "about", "private")) {
            files.put(templates + page + ".html", "home/" + page + ".html");
        }
        return new AppScaffold(
                Map.of("package", appPackage, "project", projectPackage, "version", migrationVersion),
                "home",
                appPackage + ".HomeApp",
                List.of(appPackage + ".HomeViews_", appPackage + ".HomeApi_"),
                files);
    }

    /** An app of its own. */
    static AppScaffold named(String label, String projectPackage, String migrationVersion) {
        String appPackage = projectPackage + "." + label;
        String prefix = NameRules.asClassName(label);
        String java = "src/main/java/" + appPackage.replace('.', '/') + "/";
        Map<String, String> files = new LinkedHashMap<>();
        for (String type : List.of("App", "Item", "Views")) {
            files.put(java + prefix + type + ".java", "app/" + type + ".java");
        }
        files.put(java + "migrations/M0001_initial.java", "app/M0001_initial.java");
        files.put(java + "migrations/latest", "latest");
        files.put(tests(appPackage) + prefix + "Test.java", "app/Test.java");
        files.put("src/main/resources/templates/" + label + "/index.html", "app/index.html");
        return new AppScaffold(
                Map.of(
                        "package", appPackage,
                        "project", projectPackage,
                        "label", label,
                        "prefix", prefix,
                        "table", (prefix + "item").toLowerCase(Locale.ROOT),
                        "version", migrationVersion),
                label,
                appPackage + "." + prefix + "App",
                List.of(appPackage + "." + prefix + "Views_"),
                files);
    }

    private static String tests(String appPackage) {
        return "src/test/java/" + appPackage.replace('.', '/') + "/";
    }

    /** Adds the app to a project that is being made. */
    void addTo(StagedFiles project, String projectPackage) {
        addFiles(project);
        String urls = "src/main/java/" + projectPackage + "/Urls.java";
        edits(project.text(SETTINGS), project.text(MODULE_INFO), urls, project.text(urls))
                .forEach((path, edit) -> {
                    if (edit instanceof Edit.Changed changed) {
                        project.create(path, changed.text());
                    }
                });
    }

    void addFiles(StagedFiles target) {
        files.forEach((path, template) ->
                target.create(path, FileTemplate.read(template).fill(values)));
    }

    /** Returns what is to change in the files that every project has, by path. */
    Map<String, Edit> edits(String settings, String moduleInfo, String urlsPath, String urls) {
        Map<String, Edit> edits = new LinkedHashMap<>();
        edits.put(SETTINGS, InstalledAppsEdit.apply(settings, label));
        edits.put(MODULE_INFO, ModuleInfoEdit.apply(moduleInfo, appClass));
        edits.put(urlsPath, UrlsEdit.apply(urls, routeAdapters));
        return edits;
    }

    List<String> paths() {
        return new ArrayList<>(files.keySet());
    }
}
