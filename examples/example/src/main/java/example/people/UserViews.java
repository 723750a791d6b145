package example.people;

import cotlette.api.http.Body;
import cotlette.api.http.Form;
import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.Query;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.orm.QuerySet;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages about users. */
public final class UserViews {
    @Get("/")
    public Response list(@Query Optional<String> q, @Query Optional<Long> group, @Query(defaultValue = "1") int page) {
        QuerySet<User> users = User.withGroups().orderBy(User_.name.asc(), User_.id.asc());
        if (q.isPresent() && !q.get().isBlank()) {
            users = users.filter(User_.name.contains(q.get()).or(User_.email.contains(q.get())));
        }
        if (group.isPresent()) {
            users = users.filter(User_.group.eq(group.get()));
        }
        return Response.template("people/users.html")
                .with("page", UserPage.of(users, page, number -> link(q, group, number)))
                .with("q", q.orElse(""))
                .with("chosenGroup", group.orElse(0L))
                .with("groups", groups());
    }

    @Get("/new")
    public Response add() {
        return form(Form.blank());
    }

    @Post("/new")
    public Response create(Request request, @Body Form<UserForm> typed) {
        Form<UserForm> form = UserForm.check(typed);
        if (form.value().isEmpty()) {
            return form(form).status(422);
        }
        User user = form.value().get().save();
        return Response.redirect(request.url("UserViews.show", user.id));
    }

    @Get("/{id}")
    public Response show(long id) {
        return Response.template("people/user.html").with("user", User.withGroups().filter(User_.id.eq(id)).getOr404());
    }

    /** The same list at another page. */
    private static String link(Optional<String> q, Optional<Long> group, int page) {
        return "?q=" + URLEncoder.encode(q.orElse(""), StandardCharsets.UTF_8) + "&group="
                + group.map(String::valueOf).orElse("") + "&page=" + page;
    }

    private static Response form(Form<UserForm> form) {
        return Response.template("people/user_form.html").with("form", form).with("groups", groups());
    }

    private static QuerySet<Group> groups() {
        return Group.objects.orderBy(Group_.name.asc());
    }
}
