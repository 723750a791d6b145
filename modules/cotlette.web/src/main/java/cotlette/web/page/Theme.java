package cotlette.web.page;

import cotlette.api.http.Request;
import java.util.Locale;

/** Light, dark, or what the visitor's system says. */
public enum Theme {
    /** As the system says. */
    SYSTEM,
    /** Light. */
    LIGHT,
    /** Dark. */
    DARK;

    /** The name of the cookie that keeps the choice, and of the field that makes it. */
    public static final String NAME = "theme";

    /** Returns what a text stands for; anything unknown is the system's choice. */
    public static Theme of(String text) {
        for (Theme theme : values()) {
            if (theme.value().equals(text)) {
                return theme;
            }
        }
        return SYSTEM;
    }

    /** Returns what the visitor chose. */
    public static Theme of(Request request) {
        return request.cookie(NAME).map(Theme::of).orElse(SYSTEM);
    }

    /** Returns the text that stands for it in the cookie and in markup. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
