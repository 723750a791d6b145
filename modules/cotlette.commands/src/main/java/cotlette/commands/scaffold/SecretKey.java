package cotlette.commands.scaffold;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes the key that a project signs with. */
public final class SecretKey {
    private static final int BYTES = 48;

    private SecretKey() {}

    /** Returns 64 characters that nobody can guess, none of which needs escaping in TOML or a shell. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
