package example.people;

import cotlette.api.http.Form;
import cotlette.api.orm.ForeignKey;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What a client sends to add a user, as form or JSON. */
public record UserForm(String name, String email, int age, Optional<Long> group) {
    /** Checks what only this application knows; a form without problems can be saved. */
    static CompletionStage<Form<UserForm>> check(Form<UserForm> form) {
        if (form.value().isEmpty()) {
            return CompletableFuture.completedStage(form);
        }
        UserForm user = form.value().get();
        CompletionStage<Boolean> emailTaken =
                User.objects.filter(User_.email.eq(user.email())).async().exists();
        CompletionStage<Boolean> groupExists = user.group()
                .map(id -> Group.objects.filter(Group_.id.eq(id)).async().exists())
                .orElse(CompletableFuture.completedStage(true));
        return emailTaken.thenCombine(groupExists, (taken, exists) -> user.checked(form, taken, exists));
    }

    private Form<UserForm> checked(Form<UserForm> form, boolean emailTaken, boolean groupExists) {
        Form<UserForm> checked = form;
        if (name.codePointCount(0, name.length()) > 50) {
            checked = checked.withProblem("name", "must have at most 50 characters");
        }
        if (!email.matches("[^@\\s]+@[^@\\s]+") || email.length() > 254) {
            checked = checked.withProblem("email", "must be an e-mail address such as jane@example.com");
        } else if (emailTaken) {
            checked = checked.withProblem("email", "belongs to another user already");
        }
        if (age < 0 || age > 150) {
            checked = checked.withProblem("age", "must be from 0 to 150");
        }
        if (!groupExists) {
            checked = checked.withProblem("group", "does not exist");
        }
        return checked;
    }

    /** Adds the user. */
    CompletionStage<User> save() {
        return User.objects.async().create(user -> {
            user.name = name;
            user.email = email;
            user.age = age;
            group.ifPresent(id -> user.group = ForeignKey.ofId(id));
        });
    }
}
