package library.catalogue;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import module cotlette.api;

@Prefix("/books")
@Requires("user_auth")
public final class BookViews {
    record BookIn(String isbn, String title, Optional<Integer> copies) {}

    private final Clock clock;

    public BookViews(Clock clock) {
        this.clock = clock;
    }

    @Get("/")
    public Response list(Request request) {
        return Response.template("books/list.html").with("now", clock.instant());
    }

    @Get("/{isbn}")
    public Optional<BookOut> show(String isbn) throws IOException {
        return Optional.empty();
    }

    @Get("/search")
    public List<BookOut> search(
            @Query Optional<String> q,
            @Query(defaultValue = "1") int page,
            @Query("state") BookOut.Condition condition,
            @Query boolean lendable) {
        return List.of();
    }

    @Get("/newest")
    @NonAtomicRequests
    public CompletionStage<Optional<BookOut>> newest(@Query BookOut.Condition condition) {
        return CompletableFuture.completedStage(Optional.empty());
    }

    @Get("/all")
    public Flow.Publisher<BookOut> all(Request request) {
        throw new UnsupportedOperationException(request.id());
    }

    @Post("/")
    @Requires({"books.add", "books.change"})
    public Created<BookOut> create(@Body BookIn book) {
        throw new UnsupportedOperationException(book.title());
    }

    @Post(value = "/form", name = "book-form")
    public Response createByForm(@Body Form<BookIn> form) {
        return Response.template("books/form.html").with("form", form).status(422);
    }

    @Put("/{isbn}/copies/{number}")
    BookOut change(String isbn, int number, @Body BookIn book, Request request) {
        throw new UnsupportedOperationException(isbn + number + book + request.id());
    }

    @Delete("/loans/{loan}")
    void delete(UUID loan) {}

    @Delete("/loans")
    CompletableFuture<Void> deleteAll() {
        return CompletableFuture.completedFuture(null);
    }
}
