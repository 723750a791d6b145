package example.people;

import cotlette.api.http.Body;
import cotlette.api.http.Created;
import cotlette.api.http.Form;
import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.ValidationException;
import java.util.List;

/** Groups as JSON. */
public final class GroupApi {
    @Get("/")
    public List<GroupOut> list() {
        return Group.objects.orderBy(Group_.id.asc()).execute().stream().map(GroupOut::of).toList();
    }

    @Get("/{id}")
    public GroupOut show(long id) {
        return GroupOut.of(Group.objects.getOr404(id));
    }

    @Post("/")
    public Created<GroupOut> create(@Body Form<GroupForm> typed) {
        Form<GroupForm> form = GroupForm.check(typed);
        return Created.of(GroupOut.of(form.value().orElseThrow(() -> new ValidationException(form.problems())).save()));
    }
}
