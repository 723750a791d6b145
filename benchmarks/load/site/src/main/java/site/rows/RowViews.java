package site.rows;

import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.Response;
import cotlette.api.orm.Db;

/** The pages that are measured, and one that fills the table. */
public final class RowViews {
    private static final int ROWS = 1000;

    @Get("/plaintext")
    public Response plaintext() {
        return Response.text("Hello, World!");
    }

    @Get("/row/{id}")
    public Response row(long id) {
        return Response.template("row.html").with("row", Row.objects.getOr404(id));
    }

    @Post("/fill")
    public Response fill() {
        Db.atomic(() -> {
            for (int i = 1; i <= ROWS; i++) {
                String name = "Row " + i;
                Row.objects.create(row -> {
                    row.name = name;
                    row.note = "A <note> of " + name;
                });
            }
        });
        return Response.text("filled");
    }
}
