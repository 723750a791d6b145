package library.catalogue;

import cotlette.api.base.Generated;
import cotlette.api.http.AsyncAnswers;
import cotlette.api.http.Codec;
import cotlette.api.http.Form;
import cotlette.api.http.HttpException;
import cotlette.api.http.Input;
import cotlette.api.http.Inputs;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.RouteSource;
import cotlette.api.http.Routes;
import cotlette.api.http.Scalar;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Enters the routes of {@link BookViews} and calls it for them. */
@Generated(from = "library.catalogue.BookViews")
public final class BookViews_ implements RouteSource {
    private static final Scalar<BookOut.Condition> CONDITION = Scalar.enumeration(BookOut.Condition.class);

    private final BookViews views;

    /** Makes the views. */
    public BookViews_(Clock clock) {
        this(new BookViews(clock));
    }

    /** Calls {@code views}. */
    public BookViews_(BookViews views) {
        this.views = views;
    }

    @Override
    public void routes(Routes routes) {
        routes.get("/books/", this::list).name("BookViews.list").requires("user_auth");
        routes.get("/books/{isbn}", this::show).name("BookViews.show").requires("user_auth");
        routes.get("/books/search", this::search).name("BookViews.search").requires("user_auth");
        routes.get("/books/newest", this::newest)
                .name("BookViews.newest")
                .requires("user_auth")
                .nonAtomicRequests()
                .asynchronous();
        routes.get("/books/all", this::all).name("BookViews.all").requires("user_auth").asynchronous();
        routes.post("/books/", this::create)
                .name("BookViews.create")
                .requires("user_auth", "books.add", "books.change");
        routes.post("/books/form", this::createByForm).name("book-form").requires("user_auth");
        routes.put("/books/{isbn}/copies/{number}", this::change).name("BookViews.change").requires("user_auth");
        routes.delete("/books/loans/{loan}", this::delete).name("BookViews.delete").requires("user_auth");
        routes.delete("/books/loans", this::deleteAll).name("BookViews.deleteAll").requires("user_auth").asynchronous();
    }

    private Response list(Request request) {
        return views.list(request);
    }

    private Response show(Request request) throws IOException {
        Inputs inputs = new Inputs(request);
        String isbn = inputs.path("isbn", Scalar.TEXT);
        Optional<BookOut> found = views.show(isbn);
        if (found.isEmpty()) {
            throw HttpException.notFound("There is nothing at " + request.path() + ".");
        }
        return Response.json(found.get(), BookOut_.CODEC);
    }

    private Response search(Request request) {
        Inputs inputs = new Inputs(request);
        Input<Optional<String>> q = inputs.optionalQuery("q", Scalar.TEXT);
        Input<Integer> page = inputs.query("page", Scalar.INT, "1");
        Input<BookOut.Condition> condition = inputs.query("state", CONDITION);
        Input<Boolean> lendable = inputs.query("lendable", Scalar.BOOLEAN);
        inputs.check();
        return Response.json(
                views.search(q.get(), page.get(), condition.get(), lendable.get()), Codec.list(BookOut_.CODEC));
    }

    private Response newest(Request request) throws Exception {
        Inputs inputs = new Inputs(request);
        Input<BookOut.Condition> condition = inputs.query("condition", CONDITION);
        inputs.check();
        Optional<BookOut> found = AsyncAnswers.await(views.newest(condition.get()), "BookViews.newest");
        if (found.isEmpty()) {
            throw HttpException.notFound("There is nothing at " + request.path() + ".");
        }
        return Response.json(found.get(), BookOut_.CODEC);
    }

    private Response all(Request request) {
        return Response.jsonArray(AsyncAnswers.publisher(views.all(request), "BookViews.all"), BookOut_.CODEC);
    }

    private Response create(Request request) {
        Inputs inputs = new Inputs(request);
        Input<BookViews.BookIn> book = inputs.body(BookViews_BookIn_.CODEC);
        inputs.check();
        return Response.json(views.create(book.get()).value(), BookOut_.CODEC).status(201);
    }

    private Response createByForm(Request request) {
        Inputs inputs = new Inputs(request);
        Form<BookViews.BookIn> form = inputs.form(BookViews_BookIn_.CODEC);
        return views.createByForm(form);
    }

    private Response change(Request request) {
        Inputs inputs = new Inputs(request);
        String isbn = inputs.path("isbn", Scalar.TEXT);
        int number = inputs.path("number", Scalar.INT);
        Input<BookViews.BookIn> book = inputs.body(BookViews_BookIn_.CODEC);
        inputs.check();
        return Response.json(views.change(isbn, number, book.get(), request), BookOut_.CODEC);
    }

    private Response delete(Request request) {
        Inputs inputs = new Inputs(request);
        UUID loan = inputs.path("loan", Scalar.UUID_TEXT);
        views.delete(loan);
        return Response.empty();
    }

    private Response deleteAll(Request request) throws Exception {
        AsyncAnswers.awaitEnd(views.deleteAll(), "BookViews.deleteAll");
        return Response.empty();
    }
}
