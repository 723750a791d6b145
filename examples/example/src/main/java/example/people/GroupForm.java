package example.people;

import cotlette.api.http.Form;
import java.util.Optional;

/** What a client sends to add a group, as form or JSON. */
public record GroupForm(String name, Optional<String> description) {
    /** Checks what only this application knows; a form without problems can be saved. */
    static Form<GroupForm> check(Form<GroupForm> form) {
        if (form.value().isEmpty()) {
            return form;
        }
        GroupForm group = form.value().get();
        if (group.name().codePointCount(0, group.name().length()) > 50) {
            return form.withProblem("name", "must have at most 50 characters");
        }
        if (Group.objects.filter(Group_.name.eq(group.name())).exists()) {
            return form.withProblem("name", "belongs to another group already");
        }
        return form;
    }

    /** Adds the group. */
    Group save() {
        return Group.objects.create(group -> {
            group.name = name;
            group.description = description.orElse("");
        });
    }
}
