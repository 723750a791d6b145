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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** The pages about users. */
public final class UserViews {
    @Get("/")
    public CompletionStage<Response> list(@Query Optional<String> q, @Query Optional<Long> group, @Query(defaultValue = "1") int page) {
        QuerySet<User> users = User.withGroups().orderBy(User_.name.asc(), User_.id.asc());
        if (q.isPresent() && !q.get().isBlank()) {
            users = users.filter(User_.name.contains(q.get()).or(User_.email.contains(q.get())));
        }
        if (group.isPresent()) {
            users = users.filter(User_.group.eq(group.get()));
        }
        return UserPage.of(users, page, number -> link(q, group, number))
                .thenApply(shown -> Response.template("people/users.html")
                        .with("page", shown)
                        .with("q", q.orElse(""))
                        .with("chosenGroup", group.orElse(0L)))
                .thenCombine(groups(), (response, groups) -> response.with("groups", groups));
    }

    @Get("/new")
    public CompletionStage<Response> add() {
        return form(Form.blank());
    }

    @Post("/new")
    public CompletionStage<Response> create(Request request, @Body Form<UserForm> typed) {
        return UserForm.check(typed).thenCompose(form -> {
            if (form.value().isEmpty()) {
                return form(form).thenApply(page -> page.status(422));
            }
            return form.value().get().save()
                    .thenApply(user -> Response.redirect(request.url("UserViews.show", user.id)));
        });
    }

    @Get("/{id}")
    public CompletionStage<Response> show(long id) {
        return User.withGroups().filter(User_.id.eq(id)).async().getOr404()
                .thenApply(user -> Response.template("people/user.html").with("user", user));
    }

    /** The same list at another page. */
    private static String link(Optional<String> q, Optional<Long> group, int page) {
        return "?q=" + URLEncoder.encode(q.orElse(""), StandardCharsets.UTF_8) + "&group="
                + group.map(String::valueOf).orElse("") + "&page=" + page;
    }

    private static CompletionStage<Response> form(Form<UserForm> form) {
        return groups().thenApply(groups ->
                Response.template("people/user_form.html").with("form", form).with("groups", groups));
    }

    private static CompletionStage<List<Group>> groups() {
        return Group.objects.orderBy(Group_.name.asc()).async().execute();
    }
}
