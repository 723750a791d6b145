package cotlette.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.App;
import cotlette.api.http.Codec;
import cotlette.api.http.Input;
import cotlette.api.http.InputValue;
import cotlette.api.http.JsonWriter;
import cotlette.api.http.ObjectInput;
import cotlette.api.http.Problems;
import cotlette.api.http.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of the settings that apps own. */
class SectionsTest {
    @TempDir
    Path folder;

    private record Mail(String host) {}

    private record Shop(int pageSize, Optional<String> currency, List<String> countries, Optional<Mail> mail) {}

    @Test
    void areReadByTheirApps() throws IOException {
        try (RunningApplication application = start("""
                [shop]
                page_size = 50
                countries = ["de", "at"]
                [shop.mail]
                host = "mail.example.com"
                """)) {
            assertThat(application.settings().section(Shop.class))
                    .isEqualTo(new Shop(
                            50, Optional.empty(), List.of("de", "at"), Optional.of(new Mail("mail.example.com"))));
        }
    }

    @Test
    void haveDefaultsEvenWhenTheirTableIsMissing() throws IOException {
        try (RunningApplication application = start("[shop]\ncountries = []")) {
            assertThat(application.settings().section(Shop.class).pageSize()).isEqualTo(20);
        }
        assertThatThrownBy(() -> start("")).hasMessage("shop.countries is required. Look at the table [shop].");
    }

    @Test
    void areReadFromTheEnvironment() throws IOException {
        write("");
        LoadedSettings settings = SettingsLoader.of(Project.at(folder))
                .environment(Map.of("COTLETTE_SHOP__PAGE_SIZE", "5", "COTLETTE_SHOP__COUNTRIES", "[\"de\", \"at\"]"))
                .load();

        try (RunningApplication application = start(settings)) {
            Shop shop = application.settings().section(Shop.class);
            assertThat(shop.pageSize()).isEqualTo(5);
            assertThat(shop.countries()).containsExactly("de", "at");
        }
    }

    @Test
    void nameTheirMistakesWithTheirPlaces() {
        assertThatThrownBy(() -> start("""
                [shop]
                page_size = "many"
                curency = "EUR"
                [shop.mail]
                hst = "mail.example.com"
                """)).hasMessage("""
                        5 settings are wrong:
                          settings.toml:1: shop.countries is required. Look at the table [shop].
                          settings.toml:2: shop.page_size is "many", but must be a whole number from -2147483648 to 2147483647.
                          settings.toml:3: Unknown setting 'curency' in [shop]. Did you mean 'currency'? Settings in [shop]: \
                        page_size, currency, countries, mail.
                          settings.toml:4: shop.mail.host is required. Look at the table [shop].
                          settings.toml:5: Unknown setting 'hst' in [shop.mail]. Did you mean 'host'? Settings in [shop.mail]: host.""");
    }

    @Test
    void mustHaveAnOwner() {
        assertThatThrownBy(() -> start("[shop]\ncountries = []\n[shp]\npage_size = 1"))
                .isInstanceOf(SettingsException.class)
                .hasMessage("settings.toml:3: Unknown table [shp]: neither the framework nor an installed app owns it. "
                        + "Did you mean 'shop'? Tables: databases, server, shop, static, templates.");
    }

    @Test
    void haveOneOwner() {
        List<App> apps = List.of(
                SampleApp.of("shop").withSection("shop", new ShopCodec()),
                SampleApp.of("mail").withSection("shop", new MailCodec()),
                SampleApp.of("web").withSection("server", new MailCodec()));
        LoadedSettings settings = SettingsLoader.withoutFiles(folder)
                .set(List.of("shop.countries=[]"))
                .load();

        assertThatThrownBy(() -> ApplicationBuilder.of(settings).apps(apps).start())
                .hasMessage("""
                        2 settings are wrong:
                          code: The app 'mail' owns a table [shop] of the settings, but so does another app or the framework. Give its \
                        record another name in @SettingsSection("…").
                          code: The app 'web' owns a table [server] of the settings, but so does another app or the framework. Give its \
                        record another name in @SettingsSection("…").""");
    }

    @Test
    void areListedWithTheirSourcesBeforeTheirAppsAreKnown() throws IOException {
        write("[shop]\npage_size = 50\npassword = \"hunter2\"");

        assertThat(SettingsLoader.of(Project.at(folder)).load().values())
                .filteredOn(value -> value.key().startsWith("shop."))
                .extracting(value -> value.key() + " = " + value.value() + " # "
                        + value.source().describe())
                .containsExactly(
                        "shop.page_size = 50 # settings.toml:2", "shop.password = \"********\" # settings.toml:3");
    }

    private RunningApplication start(String toml) throws IOException {
        write(toml);
        return start(SettingsLoader.of(Project.at(folder)).load());
    }

    private static RunningApplication start(LoadedSettings settings) {
        return ApplicationBuilder.of(settings)
                .apps(List.of(SampleApp.of("shop").withSection("shop", new ShopCodec())))
                .start();
    }

    private void write(String toml) throws IOException {
        Files.writeString(folder.resolve("settings.toml"), toml);
    }

    /** As the processor writes it for the record. */
    private static final class ShopCodec implements Codec<Shop> {
        @Override
        public void write(Shop value, JsonWriter out) {
            throw new UnsupportedOperationException("settings are only read");
        }

        @Override
        public @Nullable Shop read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<Integer> pageSize = in.required("page_size", Scalar.INT, "20");
            Input<Optional<String>> currency = in.optional("currency", Scalar.TEXT);
            Input<List<String>> countries = in.required("countries", Codec.list(Scalar.TEXT));
            Input<Optional<Mail>> mail = in.optional("mail", new MailCodec());
            return in.build(() -> new Shop(pageSize.get(), currency.get(), countries.get(), mail.get()));
        }
    }

    private static final class MailCodec implements Codec<Mail> {
        @Override
        public void write(Mail value, JsonWriter out) {
            throw new UnsupportedOperationException("settings are only read");
        }

        @Override
        public @Nullable Mail read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<String> host = in.required("host", Scalar.TEXT);
            return in.build(() -> new Mail(host.get()));
        }
    }
}
