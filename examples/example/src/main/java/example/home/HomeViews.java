package example.home;

import cotlette.api.http.Get;
import cotlette.api.http.Response;
import example.people.Group;
import example.people.User;
import example.people.User_;

/** The front page: figures and the people who joined last. */
public final class HomeViews {
    @Get("/")
    public Response index() {
        return Response.template("home/index.html")
                .with("userCount", User.objects.count())
                .with("groupCount", Group.objects.count())
                .with("newest", User.withGroups().orderBy(User_.joined.desc(), User_.id.desc()).slice(0, 5));
    }
}
