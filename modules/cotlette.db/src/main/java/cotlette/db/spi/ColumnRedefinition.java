package cotlette.db.spi;

import cotlette.api.base.Stability;
import cotlette.api.migration.ColumnSchema;
import java.util.Optional;

/**
 * Another type, nullability, default or counting of a column that is there.
 *
 * @param table the quoted name of its table
 * @param column its quoted name
 * @param before the column as it is
 * @param after the column as it is to be
 * @param definition the column as the definition of a new table would say it: its quoted name, its type and what follows
 * @param defaultValue its default in SQL, empty for none
 * @param conversion its old value in SQL as one of the new type; empty where the type is the same, or any value is assigned without loss
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record ColumnRedefinition(
        String table,
        String column,
        ColumnSchema before,
        ColumnSchema after,
        String definition,
        Optional<String> defaultValue,
        Optional<String> conversion) {
    /** Returns whether the type is another one. */
    public boolean changesType() {
        return !before.type().equals(after.type());
    }

    /** Returns whether the default is another one. */
    public boolean changesDefault() {
        return !before.defaultValue().equals(after.defaultValue());
    }
}
