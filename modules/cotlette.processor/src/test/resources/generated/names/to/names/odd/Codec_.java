package names.odd;

import cotlette.api.base.Generated;
import cotlette.api.http.Input;
import cotlette.api.http.Inputs;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.api.http.RouteSource;
import cotlette.api.http.Routes;
import cotlette.api.http.Scalar;
import java.lang.String;
import java.time.Clock;
import java.util.List;

/** Enters the routes of {@link Codec} and calls it for them. */
@SuppressWarnings("exports")
@Generated(from = "names.odd.Codec")
public final class Codec_ implements RouteSource {
    private static final Scalar<Thread.State> STATE = Scalar.enumeration(Thread.State.class);

    private final Codec views;

    /** Makes the views. */
    public Codec_(List<? extends Clock> clocks, int[] numbers, String... names) {
        this(new Codec(clocks, numbers, names));
    }

    /** Calls {@code views}. */
    public Codec_(Codec views) {
        this.views = views;
    }

    @Override
    public void routes(Routes routes) {
        routes.get("/{views}/{request}", this::routes).name("Codec.routes");
        routes.post("/{views}", this::routes2).name("again");
    }

    private Response routes(Request request) {
        Inputs inputs = new Inputs(request);
        long viewsValue = inputs.path("views", Scalar.LONG);
        long requestValue = inputs.path("request", Scalar.LONG);
        Input<String> inputsValue = inputs.query("inputs", Scalar.TEXT);
        Input<Thread.State> foundValue = inputs.query("found", STATE);
        inputs.check();
        return views.routes(viewsValue, requestValue, inputsValue.get(), foundValue.get());
    }

    private Response routes2(Request request) {
        Inputs inputs = new Inputs(request);
        long viewsValue = inputs.path("views", Scalar.LONG);
        Input<names.odd.String> string = inputs.body(String_.CODEC);
        inputs.check();
        return views.routes(viewsValue, string.get());
    }
}
