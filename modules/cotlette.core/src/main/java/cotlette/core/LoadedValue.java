package cotlette.core;

/**
 * One setting as it was loaded.
 *
 * @param key its key, with dots, such as {@code server.max_body_size}
 * @param value its value as TOML writes it; secrets, and passwords in URLs, are masked
 * @param source where it came from
 * @since 0.1
 */
public record LoadedValue(String key, String value, SettingSource source) {
    /** Returns whether nobody set it. */
    public boolean isDefault() {
        return source instanceof SettingSource.Default;
    }
}
