package cotlette.dev.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.core.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
    @TempDir
    Path folder;

    private Handover handover(String settings, String local) throws IOException {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.writeString(here.resolve("settings.toml"), settings);
        Files.writeString(here.resolve("settings.local.toml"), local);
        Files.writeString(there.resolve("settings.toml"), settings);
        return Handover.of(new Project(here), new Project(there), "mysite");
    }

    @Test
    void namesWhatIsSetOnThisMachineAlone() throws IOException {
        Handover handover = handover(
                "allowed_hosts = [\"example.com\"]",
                "secret_key = \"s\"\n[shop]\napi_key = \"k\"\n[server]\nmax_headers = 5");

        assertThat(handover.items())
                .extracting(Handover.Item::variable)
                .containsExactly("SECRET_KEY", "COTLETTE_SERVER__MAX_HEADERS", "COTLETTE_SHOP__API_KEY");
        assertThat(handover.items()).extracting(Handover.Item::example).containsOnly("");
    }

    @Test
    void proposesAPlaceForDatabasesInRelativeFiles() throws IOException {
        Handover handover = handover("""
                secret_key = "a-secret-that-stands-in-the-wrong-file"
                allowed_hosts = ["example.com"]
                [databases.default]
                url = "sqlite:///data/db.sqlite3"
                [databases.archive]
                url = "h2+r2dbc:///archive"
                [databases.elsewhere]
                url = "sqlite:////srv/db.sqlite3"
                [databases.server]
                url = "postgresql://example.com/name"
                """, "");

        assertThat(handover.items())
                .extracting(item -> item.variable() + "=" + item.example())
                .containsExactlyInAnyOrder(
                        "DATABASE_URL=sqlite:////var/lib/mysite/db.sqlite3",
                        "COTLETTE_DATABASES__ARCHIVE__URL=h2+r2dbc:////var/lib/mysite/archive");
    }

    @Test
    void isEmptyWhereNothingIsMissing() throws IOException {
        assertThat(handover("secret_key = \"k\"\nallowed_hosts = [\"example.com\"]", "")
                        .items())
                .isEmpty();
    }
}
