package example.people;

import cotlette.api.http.Body;
import cotlette.api.http.Created;
import cotlette.api.http.Form;
import cotlette.api.http.Get;
import cotlette.api.http.MappedPublisher;
import cotlette.api.http.Post;
import cotlette.api.http.Query;
import cotlette.api.http.ValidationException;
import cotlette.api.orm.QuerySet;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Users as JSON. */
public final class UserApi {
    /** Sends each user as it comes, so that there is no need of a limit. */
    @Get("/")
    public Flow.Publisher<UserOut> list(@Query Optional<Long> group) {
        QuerySet<User> users = User.withGroups().orderBy(User_.id.asc());
        if (group.isPresent()) {
            users = users.filter(User_.group.eq(group.get()));
        }
        return new MappedPublisher<>(users.async().stream(), UserOut::of);
    }

    @Get("/{id}")
    public CompletionStage<UserOut> show(long id) {
        return User.withGroups().filter(User_.id.eq(id)).async().getOr404().thenApply(UserOut::of);
    }

    @Post("/")
    public CompletionStage<Created<UserOut>> create(@Body Form<UserForm> typed) {
        return UserForm.check(typed)
                .thenCompose(form ->
                        form.value().orElseThrow(() -> new ValidationException(form.problems())).save())
                .thenCompose(user -> show(user.id))
                .thenApply(Created::of);
    }
}
