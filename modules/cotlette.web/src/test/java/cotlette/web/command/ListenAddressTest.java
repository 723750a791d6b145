package cotlette.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.command.CommandException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListenAddressTest {
    @ParameterizedTest
    @CsvSource({
        "'', false, 127.0.0.1, 8000, http://127.0.0.1:8000/",
        "'', true, 0:0:0:0:0:0:0:1, 8000, http://[::1]:8000/",
        "8001, false, 127.0.0.1, 8001, http://127.0.0.1:8001/",
        "8001, true, 0:0:0:0:0:0:0:1, 8001, http://[::1]:8001/",
        ":8001, false, 127.0.0.1, 8001, http://127.0.0.1:8001/",
        "0, false, 127.0.0.1, 0, http://127.0.0.1:0/",
        "0.0.0.0:80, false, 0.0.0.0, 80, http://127.0.0.1:80/",
        "[::1]:8000, false, 0:0:0:0:0:0:0:1, 8000, http://[::1]:8000/",
        "[::]:8000, false, 0:0:0:0:0:0:0:0, 8000, http://[::1]:8000/",
        "localhost:8000, false, 127.0.0.1, 8000, http://127.0.0.1:8000/"
    })
    void readsWhatWasTyped(String typed, boolean ipv6, String host, int port, String url) {
        var address = ListenAddress.parse(typed, ipv6);

        assertThat(address.getAddress().getHostAddress()).isEqualTo(host);
        assertThat(address.getPort()).isEqualTo(port);
        assertThat(ListenAddress.url(address)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::1",
                "::1:8000",
                "localhost",
                "1.2.3.4",
                "127.0.0.1:",
                "127.0.0.1:x",
                "127.0.0.1:-1",
                ":",
                "[::1]",
                "a b:80",
                "99999"
            })
    void saysHowAnAddressLooks(String typed) {
        assertThatThrownBy(() -> ListenAddress.parse(typed, false))
                .isInstanceOf(CommandException.class)
                .message()
                .containsAnyOf(
                        "Write a port, or an address and a port: 8001, 0.0.0.0:8000, [::1]:8000.",
                        "Ports end at 65535");
    }
}
