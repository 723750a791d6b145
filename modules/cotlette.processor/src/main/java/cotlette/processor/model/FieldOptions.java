package cotlette.processor.model;

import cotlette.processor.language.AnnotationUse;
import cotlette.processor.source.Literals;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.VariableElement;

/** Reads what a field's annotation says, and refuses what contradicts itself. */
final class FieldOptions {
    /** What {@code FieldDefault.NONE} is. */
    private static final String NO_DEFAULT = "\0";

    private static final Pattern COLUMN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");
    private static final Set<String> RESERVED = Set.of("pk", "SELF", "TYPE", "objects", "Of", "Access");

    private final AnnotationUse options;
    private final FieldKind kind;
    private final FieldMessages problems;
    private boolean sound = true;

    FieldOptions(AnnotationUse options, FieldKind kind, FieldMessages problems) {
        this.options = options;
        this.kind = kind;
        this.problems = problems;
    }

    /** Returns the field, empty when something is wrong with it, which then was said. */
    Optional<FieldDeclaration> read(VariableElement field, String column) {
        checkName(field.getSimpleName().toString(), column);
        checkKind();
        checkNull();
        Optional<String> defaultValue = defaultValue();
        return sound
                ? Optional.of(new FieldDeclaration(
                        field,
                        column,
                        kind,
                        isPrimaryKey(),
                        options.flag("nullable"),
                        options.flag("unique"),
                        isIndexed(),
                        defaultValue))
                : Optional.empty();
    }

    private boolean isPrimaryKey() {
        return kind instanceof FieldKind.Auto || options.flag("primaryKey");
    }

    private boolean isIndexed() {
        return options.flag("index") || (kind instanceof FieldKind.Reference && !options.flag("unique"));
    }

    private void checkName(String name, String column) {
        refuse(
                name.contains("__") || name.endsWith("_"),
                "has a name that lookups such as \"name__gte\" cannot tell apart. Use no double and no final underscore.");
        refuse(
                RESERVED.contains(name),
                "has a name that lookups or generated code need for themselves. Choose another one.");
        refuse(
                !COLUMN.matcher(column).matches(),
                "has the column name '" + column
                        + "'. Use ASCII letters, digits and underscores, 63 at the most, and no digit "
                        + "first: column = \"…\".");
    }

    private void checkKind() {
        switch (kind) {
            case FieldKind.Char(int maxLength) ->
                refuse(maxLength < 1, "has maxLength = " + maxLength + ". It is at least 1.");
            case FieldKind.DateTime(boolean autoNow, boolean autoNowAdd) ->
                refuse(
                        autoNow && autoNowAdd,
                        "has both autoNow and autoNowAdd. autoNow sets it at every save, the first included: remove "
                                + "autoNowAdd.");
            case FieldKind.Reference reference ->
                refuse(
                        reference.onDelete().equals("SET_NULL") && !options.flag("nullable"),
                        "is set to null when its object is deleted, but may not be null. Write:\n    "
                                + problems.line(
                                        "@ForeignKeyField(onDelete = OnDelete.SET_NULL, nullable = true)",
                                        problems.javaType()));
            case FieldKind.Auto _, FieldKind.Text _, FieldKind.Int _, FieldKind.Bool _ -> {}
        }
    }

    private void checkNull() {
        boolean nullable = options.flag("nullable");
        refuse(
                nullable && kind.isPrimitive(),
                "may be null, which " + problems.javaType() + " cannot. Write:\n    " + boxed("nullable = true"));
        refuse(
                !nullable && isPrimaryKey() && kind.isPrimitive(),
                "is the key and cannot tell \"not given\" from 0. Write:\n    " + boxed("primaryKey = true"));
        refuse(
                nullable && isPrimaryKey() && !kind.isPrimitive(),
                "is the key, which cannot be null. Remove nullable = true.");
    }

    private String boxed(String option) {
        String boxed = kind.valueClass().substring(kind.valueClass().lastIndexOf('.') + 1);
        return problems.line("@" + boxed + "Field(" + option + ")", boxed);
    }

    private Optional<String> defaultValue() {
        String text = options.text("defaultValue");
        if (text.equals(NO_DEFAULT) || !options.values().containsKey("defaultValue")) {
            return Optional.empty();
        }
        return switch (kind) {
            case FieldKind.Int _ -> checkDefault(text, isInt(text), "a whole number of 32 bits");
            case FieldKind.Bool _ -> checkDefault(text, text.equals("true") || text.equals("false"), "true or false");
            case FieldKind.Char(int maxLength) ->
                checkDefault(
                        Literals.text(text),
                        text.length() <= maxLength,
                        "a text of at most " + maxLength + " characters");
            case FieldKind.Auto _, FieldKind.Text _, FieldKind.DateTime _, FieldKind.Reference _ ->
                Optional.of(Literals.text(text));
        };
    }

    private Optional<String> checkDefault(String literal, boolean fits, String expected) {
        refuse(!fits, "has the default " + literal + ", which is not " + expected + ".");
        return Optional.of(literal);
    }

    private static boolean isInt(String text) {
        try {
            Integer.parseInt(text);
            return !text.startsWith("+");
        } catch (NumberFormatException _) {
            return false;
        }
    }

    private void refuse(boolean wrong, String predicate) {
        if (wrong) {
            problems.error(predicate);
            sound = false;
        }
    }
}
