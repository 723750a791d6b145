package cotlette.web;

import cotlette.api.http.JsonWriter;
import cotlette.api.http.Problem;
import cotlette.api.http.Request;
import cotlette.api.http.Response;
import cotlette.web.failure.FailureReport;
import cotlette.web.failure.Secrets;
import cotlette.web.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Errors for programs.
 *
 * <pre>
 * {"error":{"status":404,"message":"There is no user 7.","request_id":"3R8M0A7KQXW2D"}}
 * </pre>
 */
final class JsonErrors {
    private final Json json;
    private final Secrets secrets;

    JsonErrors(Json json, Secrets secrets) {
        this.json = json;
        this.secrets = secrets;
    }

    Response response(Request request, int status, Optional<String> message, List<Problem> problems) {
        return error(request, status, message.orElse(usual(status)), out -> {
            if (!problems.isEmpty()) {
                out.name("problems");
                out.startArray();
                problems.forEach(problem -> write(problem, out));
                out.endArray();
            }
        });
    }

    /** Tells a failure to those who work on the project. */
    Response failure(Request request, FailureReport failure) {
        return error(request, 500, usual(500), out -> {
            member(out, "exception", failure.type());
            member(out, "exception_message", secrets.hide(failure.message()));
            failure.place().ifPresent(place -> member(out, "place", place));
            failure.hint().ifPresent(hint -> member(out, "hint", hint));
        });
    }

    Response pendingMigrations(Request request, Map<String, List<String>> pending) {
        return error(request, 500, "Migrations are pending. Run 'cotlette migrate'.", out -> {
            out.name("pending");
            out.startArray();
            pending.values().stream().flatMap(List::stream).forEach(out::text);
            out.endArray();
        });
    }

    private Response error(Request request, int status, String message, Consumer<JsonWriter> more) {
        byte[] content = json.write(out -> {
            out.startObject();
            out.name("error");
            out.startObject();
            out.name("status");
            out.number(status);
            member(out, "message", message);
            member(out, "request_id", request.id());
            more.accept(out);
            out.endObject();
            out.endObject();
        });
        return Response.bytes("application/json", content).status(status).header("Cache-Control", "no-store");
    }

    private static void write(Problem problem, JsonWriter out) {
        out.startObject();
        member(out, "field", problem.field());
        member(out, "message", problem.message());
        out.endObject();
    }

    private static void member(JsonWriter out, String name, String value) {
        out.name(name);
        out.text(value);
    }

    private static String usual(int status) {
        return switch (status) {
            case 422 -> "Not all of the values that were sent can be used.";
            case 500 -> "The request failed, and it has been written down.";
            case 503 -> "The site cannot answer for the moment. Try again in a few seconds.";
            default -> "The request could not be answered.";
        };
    }
}
