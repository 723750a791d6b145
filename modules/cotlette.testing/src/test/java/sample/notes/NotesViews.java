package sample.notes;

import cotlette.api.http.Body;
import cotlette.api.http.Get;
import cotlette.api.http.Patch;
import cotlette.api.http.Post;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import java.util.List;

/** Pages and JSON. */
public final class NotesViews {
    /** What a client sends. */
    public record NewNote(String title, String author) {}

    /** What it gets. */
    public record ShownNote(long id, String title) {}

    @Get("/")
    public Response index() {
        return Response.template("notes/index.html").with("notes", Note.objects.prefetchRelated(Note_.author));
    }

    @Post("/notes")
    public Response add(@Body NewNote in) {
        Author author = Author.objects.create(created -> created.name = in.author());
        Note.objects.create(note -> {
            note.title = in.title();
            note.author.set(author);
        });
        return Response.redirect("/");
    }

    @Get("/api/notes")
    public List<ShownNote> list() {
        return Note.objects.orderBy(Note_.id.asc()).execute().stream()
                .map(note -> new ShownNote(note.id, note.title))
                .toList();
    }

    @Patch("/echo")
    public Response echo(Request request) {
        return Response.bytes(request.header("Content-Type").orElse("none"), request.body())
                .header("X-Language", request.header("Accept-Language").orElse("none"))
                .header("X-Seen", request.cookie("seen").orElse("never"))
                .addHeader("Set-Cookie", "seen=" + request.query("n").orElse("once") + "; Path=/");
    }

    @Get("/broken")
    public Response broken() {
        throw new IllegalStateException("the coffee is cold");
    }
}
