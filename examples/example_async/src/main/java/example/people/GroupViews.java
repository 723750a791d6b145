package example.people;

import cotlette.api.http.Body;
import cotlette.api.http.Form;
import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The pages about groups. */
public final class GroupViews {
    @Get("/")
    public CompletionStage<Response> list() {
        return GroupOut.of(Group.objects.orderBy(Group_.name.asc())).async().execute()
                .thenApply(groups -> Response.template("people/groups.html").with("groups", groups));
    }

    @Get("/new")
    public Response add() {
        return Response.template("people/group_form.html").with("form", Form.blank());
    }

    @Post("/new")
    public CompletionStage<Response> create(Request request, @Body Form<GroupForm> typed) {
        return GroupForm.check(typed).thenCompose(form -> {
            if (form.value().isEmpty()) {
                return CompletableFuture.completedStage(
                        Response.template("people/group_form.html").with("form", form).status(422));
            }
            return form.value().get().save()
                    .thenApply(group -> Response.redirect(request.url("GroupViews.show", group.id)));
        });
    }

    @Get("/{id}")
    public CompletionStage<Response> show(long id) {
        return Group.objects.async().getOr404(id)
                .thenCompose(group -> group.members().async().execute()
                        .thenApply(members -> Response.template("people/group.html")
                                .with("group", group)
                                .with("members", members)));
    }
}
