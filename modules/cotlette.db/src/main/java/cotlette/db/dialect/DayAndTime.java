package cotlette.db.dialect;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.OrmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** Days and times of the day as texts of one width, {@code 2026-01-31} and {@code 12:00:00.000000}, so that their order is that in time. */
final class DayAndTime {
    private static final int LAST_YEAR = 9999;
    private static final int WIDTH_OF_DAY = 10;
    private static final int WIDTH_OF_TIME = 15;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private DayAndTime() {}

    /**
     * Returns the same day.
     *
     * @throws OrmException when databases do not keep it
     */
    static LocalDate checked(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new OrmException(day + " cannot be kept: databases keep days from the year 1 to the year 9999.");
        }
        return day;
    }

    static String write(LocalDate day) {
        return checked(day).toString();
    }

    static String write(LocalTime time) {
        return TIME.format(time);
    }

    static LocalDate day(String text) {
        try {
            if (text.length() == WIDTH_OF_DAY) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException _) {
            // Said below.
        }
        throw new DatabaseException("The database holds a day that is not written as 2026-01-31, so another program "
                + "wrote it. Write it in this form.");
    }

    static LocalTime time(String text) {
        try {
            if (text.length() == WIDTH_OF_TIME) {
                return LocalTime.parse(text);
            }
        } catch (DateTimeException _) {
            // Said below.
        }
        throw new DatabaseException("The database holds a time of the day that is not written as 12:00:00.000000, so "
                + "another program wrote it. Write it in this form, with all six digits of the microseconds.");
    }
}
