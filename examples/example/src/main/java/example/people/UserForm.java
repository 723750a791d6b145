package example.people;

import cotlette.api.http.Form;
import cotlette.api.orm.ForeignKey;
import java.util.Optional;

/** What a client sends to add a user, as form or JSON. */
public record UserForm(String name, String email, int age, Optional<Long> group) {
    /** Checks what only this application knows; a form without problems can be saved. */
    static Form<UserForm> check(Form<UserForm> form) {
        if (form.value().isEmpty()) {
            return form;
        }
        UserForm user = form.value().get();
        Form<UserForm> checked = form;
        if (user.name().codePointCount(0, user.name().length()) > 50) {
            checked = checked.withProblem("name", "must have at most 50 characters");
        }
        if (!user.email().matches("[^@\\s]+@[^@\\s]+") || user.email().length() > 254) {
            checked = checked.withProblem("email", "must be an e-mail address such as jane@example.com");
        } else if (User.objects.filter(User_.email.eq(user.email())).exists()) {
            checked = checked.withProblem("email", "belongs to another user already");
        }
        if (user.age() < 0 || user.age() > 150) {
            checked = checked.withProblem("age", "must be from 0 to 150");
        }
        if (user.group().isPresent() && !Group.objects.filter(Group_.id.eq(user.group().get())).exists()) {
            checked = checked.withProblem("group", "does not exist");
        }
        return checked;
    }

    /** Adds the user. */
    User save() {
        return User.objects.create(user -> {
            user.name = name;
            user.email = email;
            user.age = age;
            group.ifPresent(id -> user.group = ForeignKey.ofId(id));
        });
    }
}
