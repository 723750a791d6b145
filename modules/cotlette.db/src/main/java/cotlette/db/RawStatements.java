package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Json;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.Sql;
import cotlette.db.spi.Access;
import cotlette.db.spi.Dialect;
import cotlette.db.spi.Placeholders;
import cotlette.db.spi.Statement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes statements of the SQL of applications. */
record RawStatements(Dialect dialect) {
    private static final Set<Class<?>> BOUND = Set.of(
            String.class,
            Short.class,
            Integer.class,
            Long.class,
            Double.class,
            BigDecimal.class,
            Boolean.class,
            LocalDate.class,
            LocalTime.class,
            Instant.class,
            Duration.class,
            UUID.class,
            Json.class,
            byte[].class);

    private static final Pattern CHANGE = Pattern.compile("\\b(?:INSERT|UPDATE|DELETE|MERGE)\\b");

    /**
     * Returns a statement whose values are bound.
     *
     * @throws OrmException when there are not as many values as question marks, or a database cannot keep one
     */
    Statement of(Sql sql) {
        int places = Placeholders.of(sql.text()).positions().size();
        if (places != sql.values().size()) {
            throw new OrmException("A statement has " + places + " question marks for values, and "
                    + sql.values().size()
                    + " values are given. Write ?? for a question mark of the database's own. Statement: "
                    + sql.text());
        }
        @Nullable Object[] binds = new Object[places];
        for (int i = 0; i < places; i++) {
            binds[i] = bind(i, sql.values().get(i));
        }
        return Statement.of(sql.text(), binds);
    }

    /** Only a plain SELECT surely changes nothing; another statement may, also one that begins with WITH. */
    static Access access(Sql sql) {
        return sql.text().stripLeading().toUpperCase(Locale.ROOT).startsWith("SELECT") ? Access.READ : Access.WRITE;
    }

    /**
     * Refuses what may change rows to be read piece by piece: where the rows end early, so would the change.
     *
     * @throws OrmException when a statement is no SELECT, or one behind WITH that has a word of a change
     */
    static void refuseChange(Sql sql) {
        String text = sql.text().stripLeading().toUpperCase(Locale.ROOT);
        boolean reads = text.startsWith("SELECT")
                || (text.startsWith("WITH") && !CHANGE.matcher(text).find());
        if (!reads) {
            throw new OrmException(
                    "iter() and stream() read a result while it is fetched, and this statement may change rows. "
                            + "Call execute(), which runs all of it. Statement: " + sql.text());
        }
    }

    private @Nullable Object bind(int position, @Nullable Object value) {
        if (value == null || value instanceof Enum<?> || BOUND.contains(value.getClass())) {
            return dialect.bind(type(value), value);
        }
        throw new OrmException("The value " + (position + 1) + " of a statement is a "
                + value.getClass().getSimpleName()
                + ", which is no class that a field has. Of an object, bind the key.");
    }

    /** Which column it will meet is not known, so a decimal keeps the digits that it has. */
    private static FieldType type(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? new FieldType.Decimal(number.precision(), Math.max(0, number.scale()))
                : Typed.TEXT;
    }

    /** Refuses a result that has not the columns that are wanted. */
    static void checkColumns(List<String> names, List<Class<?>> wanted) {
        if (names.size() != wanted.size()) {
            throw new OrmException("A statement returns " + names.size() + " columns, which are "
                    + String.join(", ", names) + ", and " + wanted.size()
                    + " are wanted. Select as many columns as there are classes.");
        }
    }
}
