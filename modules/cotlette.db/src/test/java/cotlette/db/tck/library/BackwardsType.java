package cotlette.db.tck.library;

import cotlette.api.orm.CustomFieldType;
import cotlette.api.orm.FieldType;

/** Keeps texts from their end to their beginning. */
public final class BackwardsType implements CustomFieldType<String, String> {
    @Override
    public Class<String> javaType() {
        return String.class;
    }

    @Override
    public String name() {
        return "backwards";
    }

    @Override
    public FieldType column() {
        return new FieldType.Char(30);
    }

    @Override
    public String write(String value) {
        return new StringBuilder(value).reverse().toString();
    }

    @Override
    public String read(String stored) {
        return write(stored);
    }

    @Override
    public String parse(String text) {
        return text;
    }
}
