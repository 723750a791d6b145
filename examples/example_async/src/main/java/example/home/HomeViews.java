package example.home;

import cotlette.api.http.Get;
import cotlette.api.http.Response;
import example.people.Group;
import example.people.User;
import example.people.User_;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The front page: figures and the people who joined last. */
public final class HomeViews {
    /** The three queries run at the same time. */
    @Get("/")
    public CompletionStage<Response> index() {
        CompletionStage<Long> userCount = User.objects.async().count();
        CompletionStage<Long> groupCount = Group.objects.async().count();
        CompletionStage<List<User>> newest = User.withGroups()
                .orderBy(User_.joined.desc(), User_.id.desc())
                .slice(0, 5)
                .async()
                .execute();
        return userCount
                .thenApply(users -> Response.template("home/index.html").with("userCount", users))
                .thenCombine(groupCount, (page, groups) -> page.with("groupCount", groups))
                .thenCombine(newest, (page, users) -> page.with("newest", users));
    }
}
