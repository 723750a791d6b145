package cotlette.db;

import cotlette.api.orm.FieldType;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of SQL. Immutable.
 *
 * @param text the text; each value is a question mark
 * @param slots what each question mark stands for, in order
 */
record Fragment(String text, List<Slot> slots) {
    /**
     * A place for a value.
     *
     * @param position which of the query's values it is
     * @param type what the database takes there
     */
    record Slot(int position, FieldType type) {}

    /** Returns a piece without values. */
    static Fragment of(String text) {
        return new Fragment(text, List.of());
    }

    static Fragment slot(int position, FieldType type) {
        return new Fragment("?", List.of(new Slot(position, type)));
    }

    /**
     * Fills a template of a dialect, in which {@code $1} to {@code $9} stand for the parts, each as often as it stands there, and all else for
     * itself.
     */
    static Fragment fill(String template, Fragment... parts) {
        Builder filled = new Builder();
        int from = 0;
        for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', from)) {
            filled.add(template.substring(from, at)).add(parts[template.charAt(at + 1) - '1']);
            from = at + 2;
        }
        return filled.add(template.substring(from)).build();
    }

    static Fragment join(String between, List<Fragment> parts) {
        Builder joined = new Builder();
        for (int i = 0; i < parts.size(); i++) {
            joined.add(i == 0 ? "" : between).add(parts.get(i));
        }
        return joined.build();
    }

    /** Puts pieces one after the other. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Slot> slots = new ArrayList<>();

        Builder add(String more) {
            text.append(more);
            return this;
        }

        Builder add(Fragment more) {
            text.append(more.text);
            slots.addAll(more.slots);
            return this;
        }

        Fragment build() {
            return new Fragment(text.toString(), List.copyOf(slots));
        }
    }
}
