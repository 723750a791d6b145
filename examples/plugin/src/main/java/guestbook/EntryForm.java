package guestbook;

import cotlette.api.http.Form;

/** What a visitor types. */
public record EntryForm(String name, String text) {
    private static final int LONGEST_NAME = 50;

    /** Checks what the types alone do not say. */
    static Form<EntryForm> check(Form<EntryForm> form) {
        return form.value().stream()
                        .map(EntryForm::name)
                        .anyMatch(name -> name.codePointCount(0, name.length()) > LONGEST_NAME)
                ? form.withProblem("name", "must have at most " + LONGEST_NAME + " characters")
                : form;
    }

    /** Writes it into the book. */
    void save() {
        Entry.objects.create(entry -> {
            entry.name = name;
            entry.text = text;
        });
    }
}
