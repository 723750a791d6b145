package example.people;

import cotlette.api.http.Body;
import cotlette.api.http.Created;
import cotlette.api.http.Form;
import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.ValidationException;
import java.util.List;
import java.util.Optional;

/** Groups as JSON. */
public final class GroupApi {
    @Get("/")
    public List<GroupOut> list() {
        return GroupOut.of(Group.objects.orderBy(Group_.id.asc())).execute();
    }

    @Get("/{id}")
    public Optional<GroupOut> show(long id) {
        return GroupOut.of(Group.objects.filter(Group_.id.eq(id))).first();
    }

    @Post("/")
    public Created<GroupOut> create(@Body Form<GroupForm> typed) {
        Form<GroupForm> form = GroupForm.check(typed);
        return Created.of(GroupOut.added(form.value().orElseThrow(() -> new ValidationException(form.problems())).save()));
    }
}
