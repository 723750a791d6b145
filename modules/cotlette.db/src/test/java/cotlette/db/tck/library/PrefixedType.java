package cotlette.db.tck.library;

import cotlette.api.orm.CustomFieldType;
import cotlette.api.orm.FieldType;

/** Keeps texts after a word. */
public final class PrefixedType implements CustomFieldType<String, String> {
    @Override
    public Class<String> javaType() {
        return String.class;
    }

    @Override
    public String name() {
        return "prefixed";
    }

    @Override
    public FieldType column() {
        return new FieldType.Char(30);
    }

    @Override
    public String write(String value) {
        return "code " + value;
    }

    @Override
    public String read(String stored) {
        return stored.substring(5);
    }

    @Override
    public String parse(String text) {
        return text;
    }
}
