package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a field is to people, and which of its values they may save; columns know nothing of it. Immutable.
 *
 * @param verboseName what people call it
 * @param helpText what tells them what to enter, empty when nothing does
 * @param blank whether an empty text may be saved
 * @param editable whether forms let them enter a value
 * @param choices the only values that may be saved, none when any may
 * @param validators further rules, each for values of the field's class
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public record FieldDetails(
        String verboseName,
        String helpText,
        boolean blank,
        boolean editable,
        List<FieldChoice> choices,
        List<FieldValidator<Object>> validators) {

    /** Copies the lists, so that nobody changes them later. */
    public FieldDetails {
        choices = List.copyOf(choices);
        validators = List.copyOf(validators);
    }

    static FieldDetails of(String name) {
        return new FieldDetails(inWords(name), "", true, true, List.of(), List.of());
    }

    FieldDetails withVerboseName(String text) {
        return new FieldDetails(text, helpText, blank, editable, choices, validators);
    }

    FieldDetails withHelpText(String text) {
        return new FieldDetails(verboseName, text, blank, editable, choices, validators);
    }

    FieldDetails withoutBlank() {
        return new FieldDetails(verboseName, helpText, false, editable, choices, validators);
    }

    FieldDetails notEditable() {
        return new FieldDetails(verboseName, helpText, blank, false, choices, validators);
    }

    FieldDetails with(FieldChoice choice) {
        List<FieldChoice> more = new ArrayList<>(choices);
        more.add(choice);
        return new FieldDetails(verboseName, helpText, blank, editable, more, validators);
    }

    FieldDetails with(FieldValidator<Object> validator) {
        List<FieldValidator<Object>> more = new ArrayList<>(validators);
        more.add(validator);
        return new FieldDetails(verboseName, helpText, blank, editable, choices, more);
    }

    /** {@code pageCount} and {@code page_count} are read as "page count". */
    static String inWords(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
