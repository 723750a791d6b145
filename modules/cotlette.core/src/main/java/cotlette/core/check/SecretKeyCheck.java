package cotlette.core.check;

import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.settings.Settings;
import java.util.List;

/** Refuses a secret key that is missing or can be guessed, unless the application is being developed. */
final class SecretKeyCheck implements SystemCheck {
    private static final int LENGTH = 32;
    private static final int DIFFERENT_CHARACTERS = 8;
    private static final String HINT =
            "Set secret_key in settings.local.toml, which is not under version control, or by the environment "
                    + "variable SECRET_KEY, to a random text of at least " + LENGTH + " characters.";

    @Override
    public List<CheckMessage> run(Application application) {
        Settings settings = application.settings();
        String key = settings.secretKey();
        if (settings.debug() || isStrong(key)) {
            return List.of();
        }
        return List.of(
                key.isEmpty()
                        ? CheckMessage.error("security.E001", "secret_key is not set, and debug is off.", HINT)
                        : CheckMessage.error(
                                "security.E002", "secret_key can be guessed: " + weakness(key) + ".", HINT));
    }

    private static boolean isStrong(String key) {
        return key.length() >= LENGTH && key.chars().distinct().count() >= DIFFERENT_CHARACTERS;
    }

    private static String weakness(String key) {
        return key.length() < LENGTH
                ? "it has " + key.length() + " characters"
                : "it has only " + key.chars().distinct().count() + " different characters";
    }
}
