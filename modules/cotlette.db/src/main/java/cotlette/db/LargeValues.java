package cotlette.db;

import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.Term;
import cotlette.db.spi.Dialect;

/** Refuses fields whose values a database does not tell apart where rows are told apart by them. */
final class LargeValues {
    private LargeValues() {}

    /**
     * Refuses a field; what an expression makes of one may be smaller.
     *
     * @param use the call that tells rows apart, such as {@code distinct()}
     */
    static void check(Dialect dialect, Term term, FieldType type, String use) {
        if (term instanceof Term.Field(FieldPath path) && !dialect.tellsApart(type.column())) {
            throw new OrmException(use + " tells rows apart, and " + dialect.name() + " cannot do that by '" + path
                    + "', which it keeps as a large object. Leave it out, or give the field a length.");
        }
    }
}
