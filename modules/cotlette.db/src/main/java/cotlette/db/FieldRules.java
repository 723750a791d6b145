package cotlette.db;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import org.jspecify.annotations.Nullable;

/** What a value must fulfil before a database sees it. */
final class FieldRules {
    private FieldRules() {}

    static void check(ModelType<?> type, ModelField field, @Nullable Object value) {
        if (value == null) {
            checkNull(type, field);
        } else if (!field.javaType().isInstance(value)) {
            throw new InvalidModel(
                    where(type, field) + " is a " + field.javaType().getSimpleName() + ", not a "
                            + value.getClass().getSimpleName() + ".");
        } else if (value instanceof String text) {
            checkText(type, field, text);
        }
    }

    private static void checkNull(ModelType<?> type, ModelField field) {
        if (!field.nullable() && !(field.type() instanceof FieldType.Auto)) {
            throw new InvalidModel(
                    where(type, field) + " is required and null. Set it before saving, or let it be null with "
                            + "nullable = true and make a migration.");
        }
    }

    private static void checkText(ModelType<?> type, ModelField field, String text) {
        if (field.type() instanceof FieldType.Char(int maxLength) && text.length() > maxLength) {
            int length = text.codePointCount(0, text.length());
            if (length > maxLength) {
                throw new InvalidModel(where(type, field) + " has " + length + " characters, and its maxLength is "
                        + maxLength + ". Shorten it, or raise maxLength and make a migration.");
            }
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    throw new InvalidModel(where(type, field) + " has half of a surrogate pair at position " + i
                            + ", which is no character and which no database keeps. Correct where the text is cut.");
                }
                i++;
            }
        }
    }

    private static String where(ModelType<?> type, ModelField field) {
        return type.name() + "." + field.name();
    }
}
