package cotlette.web.command;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.http.Response;
import cotlette.api.http.UrlConf;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesCommandTest {
    private final RecordingTerminal terminal = new RecordingTerminal();

    @Test
    void listsTheRoutesAsTheyWereEntered() {
        UrlConf urls = routes -> {
            routes.get("/users/", request -> Response.empty()).name("users.list");
            routes.include(
                    "/users",
                    inner -> inner.post("/{id}", request -> Response.empty()).requires("user_auth", "staff"));
        };

        RoutesCommand.print(List.of(urls), terminal);

        assertThat(terminal.lines())
                .containsExactly(
                        "PATH | METHOD | NAME | REQUIRES | ENTERED BY",
                        "/users/ | GET | users.list | - | cotlette.web.command.RoutesCommandTest",
                        "/users/{id} | POST | - | user_auth, staff | cotlette.web.command.RoutesCommandTest");
    }

    @Test
    void saysWhereRoutesAreEnteredWhenThereAreNone() {
        RoutesCommand.print(List.of(), terminal);

        assertThat(terminal.lines())
                .containsExactly("There are no routes. Enter some in the class Urls of the project.");
    }
}
