package example.people;

import cotlette.api.http.Body;
import cotlette.api.http.Created;
import cotlette.api.http.Form;
import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.ValidationException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Groups as JSON. */
public final class GroupApi {
    @Get("/")
    public CompletionStage<List<GroupOut>> list() {
        return GroupOut.of(Group.objects.orderBy(Group_.id.asc())).async().execute();
    }

    @Get("/{id}")
    public CompletionStage<Optional<GroupOut>> show(long id) {
        return GroupOut.of(Group.objects.filter(Group_.id.eq(id))).async().first();
    }

    @Post("/")
    public CompletionStage<Created<GroupOut>> create(@Body Form<GroupForm> typed) {
        return GroupForm.check(typed)
                .thenCompose(form ->
                        form.value().orElseThrow(() -> new ValidationException(form.problems())).save())
                .thenApply(group -> Created.of(GroupOut.added(group)));
    }
}
