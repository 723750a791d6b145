package names.odd;

import cotlette.api.http.Body;
import cotlette.api.http.Get;
import cotlette.api.http.Post;
import cotlette.api.http.Query;
import cotlette.api.http.Response;
import java.time.Clock;
import java.util.List;

/** Views whose parameters have the names that their adapter uses. */
class Codec {
    Codec(List<? extends Clock> clocks, int[] numbers, java.lang.String... names) {}

    Codec(Codec other) {}

    private Codec() {}

    @Get("/{views}/{request}")
    Response routes(long views, long request, @Query java.lang.String inputs, @Query java.lang.Thread.State found) {
        return Response.empty();
    }

    @Post(value = "/{views}", name = "again")
    Response routes(long views, @Body String string) {
        return Response.empty();
    }
}
