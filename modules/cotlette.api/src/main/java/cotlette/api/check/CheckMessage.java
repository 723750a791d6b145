package cotlette.api.check;

import cotlette.api.base.Stability;

/**
 * One finding of a system check.
 *
 * @param level how bad it is
 * @param id the stable id by which it is documented, such as {@code models.E004}
 * @param message what is wrong, and where
 * @param hint what to do about it
 * @since 0.1
 */
@Stability(Stability.Level.STABLE)
public record CheckMessage(Level level, String id, String message, String hint) {
    /** How bad a finding is; an application with an {@link #ERROR} does not start. */
    public enum Level {
        /** Good to know. */
        INFO,
        /** Probably not what was meant. */
        WARNING,
        /** The application cannot run like this. */
        ERROR
    }

    /** Creates a finding that keeps the application from starting. */
    public static CheckMessage error(String id, String message, String hint) {
        return new CheckMessage(Level.ERROR, id, message, hint);
    }

    /** Creates a finding that is probably not what was meant. */
    public static CheckMessage warning(String id, String message, String hint) {
        return new CheckMessage(Level.WARNING, id, message, hint);
    }
}
