package cotlette.processor.language;

/** Names of the API that generated code and its authors write. */
public final class Api {
    /** The level of the contract between generated code and the API. */
    public static final int LEVEL = 1;

    public static final String APP = "cotlette.api.App";
    public static final String APP_LABEL = "cotlette.api.AppLabel";
    public static final String APP_PARTS = "cotlette.api.AppParts";
    public static final String PROPERTY_ACCESS = "cotlette.api.base.PropertyAccess";
    public static final String COMMAND = "cotlette.api.command.Command";
    public static final String MIGRATION = "cotlette.api.migration.Migration";
    public static final String REQUIRES = "cotlette.api.security.Requires";
    public static final String SETTING = "cotlette.api.settings.Setting";
    public static final String SETTINGS_SECTION = "cotlette.api.settings.SettingsSection";
    public static final String MODEL = orm("Model");

    private Api() {}

    /** Returns the name of a class of models and query sets. */
    public static String orm(String simpleName) {
        return "cotlette.api.orm." + simpleName;
    }

    /** Returns the name of a class of requests and responses. */
    public static String http(String simpleName) {
        return "cotlette.api.http." + simpleName;
    }
}
