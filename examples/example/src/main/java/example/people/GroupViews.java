package example.people;

import cotlette.api.http.Body;
import cotlette.api.http.Form;
import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.Request;
import cotlette.api.http.Response;

/** The pages about groups. */
public final class GroupViews {
    @Get("/")
    public Response list() {
        return Response.template("people/groups.html")
                .with("groups", GroupOut.of(Group.objects.orderBy(Group_.name.asc())).execute());
    }

    @Get("/new")
    public Response add() {
        return Response.template("people/group_form.html").with("form", Form.blank());
    }

    @Post("/new")
    public Response create(Request request, @Body Form<GroupForm> typed) {
        Form<GroupForm> form = GroupForm.check(typed);
        if (form.value().isEmpty()) {
            return Response.template("people/group_form.html").with("form", form).status(422);
        }
        Group group = form.value().get().save();
        return Response.redirect(request.url("GroupViews.show", group.id));
    }

    @Get("/{id}")
    public Response show(long id) {
        Group group = Group.objects.getOr404(id);
        return Response.template("people/group.html").with("group", group).with("members", group.members());
    }
}
