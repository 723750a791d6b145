package guestbook;

import cotlette.api.http.Body;
import cotlette.api.http.Form;
import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.Request;
import cotlette.api.http.Response;

/** The page of the guestbook. */
public final class GuestbookViews {
    @Get("/")
    public Response show() {
        return page(Form.blank());
    }

    @Post("/")
    public Response write(Request request, @Body Form<EntryForm> typed) {
        Form<EntryForm> form = EntryForm.check(typed);
        if (form.value().isEmpty()) {
            return page(form).status(422);
        }
        form.value().get().save();
        return Response.redirect(request.url("GuestbookViews.show"));
    }

    private static Response page(Form<?> form) {
        return Response.template("guestbook/guestbook.html")
                .with("form", form)
                .with("entries", Entry.objects.orderBy(Entry_.written.desc(), Entry_.id.desc()).slice(0, 20));
    }
}
