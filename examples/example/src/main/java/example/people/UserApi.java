package example.people;

import cotlette.api.http.Body;
import cotlette.api.http.Created;
import cotlette.api.http.Form;
import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.Query;
import cotlette.api.http.ValidationException;
import cotlette.api.orm.QuerySet;
import java.util.List;
import java.util.Optional;

/** Users as JSON. */
public final class UserApi {
    @Get("/")
    public List<UserOut> list(@Query Optional<Long> group) {
        QuerySet<User> users = User.withGroups().orderBy(User_.id.asc());
        if (group.isPresent()) {
            users = users.filter(User_.group.eq(group.get()));
        }
        return users.slice(0, 1000).execute().stream().map(UserOut::of).toList();
    }

    @Get("/{id}")
    public UserOut show(long id) {
        return UserOut.of(User.withGroups().filter(User_.id.eq(id)).getOr404());
    }

    @Post("/")
    public Created<UserOut> create(@Body Form<UserForm> typed) {
        Form<UserForm> form = UserForm.check(typed);
        return Created.of(UserOut.of(form.value().orElseThrow(() -> new ValidationException(form.problems())).save()));
    }
}
