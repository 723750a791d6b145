package cotlette.templates.velocity;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What templates know as {@code $format}: dates, times and numbers as people of the application's language write them, points in time in
 * its zone. Nothing is printed as nothing. Safe for several threads.
 */
final class FormatFunctions {
    private final ZoneId zone;
    private final Locale language;
    private final DateTimeFormatter date;
    private final DateTimeFormatter time;
    private final DateTimeFormatter dateTime;

    FormatFunctions(ZoneId zone, Locale language) {
        this.zone = zone;
        this.language = language;
        this.date = localized(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
        this.time = localized(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT));
        this.dateTime = localized(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT));
    }

    String date(@Nullable Object moment) {
        return format(moment, date, "date");
    }

    String time(@Nullable Object moment) {
        return format(moment, time, "time");
    }

    String dateTime(@Nullable Object moment) {
        return format(moment, dateTime, "dateTime");
    }

    /** Formats a date or time by a pattern, such as {@code dd.MM.yyyy HH:mm}. */
    String pattern(@Nullable Object moment, String pattern) {
        try {
            return format(moment, localized(DateTimeFormatter.ofPattern(pattern)), "pattern");
        } catch (IllegalArgumentException wrong) {
            throw new TemplateProblem(
                    "'" + pattern + "' is no pattern of dates and times: " + wrong.getMessage(), wrong);
        }
    }

    String number(@Nullable Object number) {
        Object value = Values.unwrapped(number);
        return value == null ? "" : NumberFormat.getInstance(language).format(numberOf(value));
    }

    /** Formats a number by a pattern, such as {@code #,##0.00}. */
    String number(@Nullable Object number, String pattern) {
        Object value = Values.unwrapped(number);
        try {
            return value == null
                    ? ""
                    : new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language)).format(numberOf(value));
        } catch (IllegalArgumentException wrong) {
            throw new TemplateProblem("'" + pattern + "' is no pattern of numbers: " + wrong.getMessage(), wrong);
        }
    }

    private DateTimeFormatter localized(DateTimeFormatter formatter) {
        return formatter.withLocale(language).withZone(zone);
    }

    private static String format(@Nullable Object moment, DateTimeFormatter formatter, String function) {
        Object value = Values.unwrapped(moment);
        if (value == null) {
            return "";
        }
        if (!(value instanceof TemporalAccessor temporal)) {
            throw new TemplateProblem(
                    "$format." + function + "(…) needs a date or time, not " + Values.aKind(value) + ".");
        }
        try {
            return formatter.format(temporal);
        } catch (DateTimeException unsupported) {
            throw new TemplateProblem(
                    "$format." + function + "(…) cannot show " + Values.aKind(value) + ": " + unsupported.getMessage(),
                    unsupported);
        }
    }

    private static Number numberOf(Object value) {
        if (value instanceof Number number) {
            return number;
        }
        throw new TemplateProblem("$format.number(…) needs a number, not " + Values.aKind(value) + ".");
    }
}
