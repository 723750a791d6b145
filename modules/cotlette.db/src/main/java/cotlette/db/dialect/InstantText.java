package cotlette.db.dialect;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.OrmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Points in time as text of one width, {@code 2026-01-31T12:00:00.000000Z}, so that the order of the texts is the order in time.
 *
 * <p>Written by hand, because a formatter of the JDK takes as long as the whole statement.
 */
final class InstantText {
    private static final String FORM = "0000-00-00T00:00:00.000000Z";
    private static final long FIRST_SECOND =
            Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST_SECOND =
            Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private InstantText() {}

    /**
     * Returns the same instant.
     *
     * @throws OrmException when databases do not keep it
     */
    static Instant checked(Instant instant) {
        long seconds = instant.getEpochSecond();
        if (seconds < FIRST_SECOND || seconds > LAST_SECOND) {
            throw new OrmException(
                    instant + " cannot be kept: databases keep points in time from the year 1 to the year 9999.");
        }
        return instant;
    }

    static String write(Instant instant) {
        LocalDateTime time = LocalDateTime.ofInstant(checked(instant), ZoneOffset.UTC);
        char[] text = FORM.toCharArray();
        digits(text, 0, 4, time.getYear());
        digits(text, 5, 2, time.getMonthValue());
        digits(text, 8, 2, time.getDayOfMonth());
        digits(text, 11, 2, time.getHour());
        digits(text, 14, 2, time.getMinute());
        digits(text, 17, 2, time.getSecond());
        digits(text, 20, 6, time.getNano() / 1_000);
        return new String(text);
    }

    static Instant read(String text) {
        if (!hasForm(text)) {
            throw unreadable();
        }
        try {
            LocalDateTime time = LocalDateTime.of(
                    number(text, 0, 4),
                    number(text, 5, 2),
                    number(text, 8, 2),
                    number(text, 11, 2),
                    number(text, 14, 2),
                    number(text, 17, 2),
                    number(text, 20, 6) * 1_000);
            return time.toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noSuchDay) {
            throw unreadable();
        }
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char wanted = FORM.charAt(i);
            char given = text.charAt(i);
            if (wanted == '0' ? given < '0' || given > '9' : given != wanted) {
                return false;
            }
        }
        return true;
    }

    private static void digits(char[] text, int from, int count, int number) {
        int rest = number;
        for (int i = from + count - 1; i >= from; i--) {
            text[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static int number(String text, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static DatabaseException unreadable() {
        return new DatabaseException(
                "The database holds a point in time that is not written as 2026-01-31T12:00:00.000000Z, so another "
                        + "program wrote it. Write it in this form, in UTC and with all six digits of the microseconds.");
    }
}
