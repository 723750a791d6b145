package example.people;

import cotlette.api.http.Form;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What a client sends to add a group, as form or JSON. */
public record GroupForm(String name, Optional<String> description) {
    /** Checks what only this application knows; a form without problems can be saved. */
    static CompletionStage<Form<GroupForm>> check(Form<GroupForm> form) {
        if (form.value().isEmpty()) {
            return CompletableFuture.completedStage(form);
        }
        GroupForm group = form.value().get();
        if (group.name().codePointCount(0, group.name().length()) > 50) {
            return CompletableFuture.completedStage(form.withProblem("name", "must have at most 50 characters"));
        }
        return Group.objects.filter(Group_.name.eq(group.name())).async().exists()
                .thenApply(taken -> taken ? form.withProblem("name", "belongs to another group already") : form);
    }

    /** Adds the group. */
    CompletionStage<Group> save() {
        return Group.objects.async().create(group -> {
            group.name = name;
            group.description = description.orElse("");
        });
    }
}
