package cotlette.web.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.http.HttpException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathSegmentsTest {
    private static List<String> segments(PathSegments path) {
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < path.count(); i++) {
            segments.add(path.segment(i));
        }
        return segments;
    }

    @Test
    void cutsAPathIntoItsSegments() {
        assertThat(segments(PathSegments.of("/"))).isEmpty();
        assertThat(PathSegments.of("/").trailingSlash()).isTrue();
        assertThat(segments(PathSegments.of("/a"))).containsExactly("a");
        assertThat(PathSegments.of("/a").trailingSlash()).isFalse();
        assertThat(segments(PathSegments.of("/a/bc/"))).containsExactly("a", "bc");
        assertThat(PathSegments.of("/a/bc/").trailingSlash()).isTrue();
        assertThat(segments(PathSegments.of("//a"))).containsExactly("", "a");
    }

    @RepeatedTest(100)
    void returnsAnySegmentThatWasEncoded(RepetitionInfo repetition) {
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(repetition.getCurrentRepetition());
        List<String> sent = new ArrayList<>();
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            String segment = "s" + randomText(random);
            sent.add(segment);
            raw.append('/').append(PercentEncoding.segment(segment));
        }

        PathSegments plain = PathSegments.of(raw.toString());
        PathSegments slashed = PathSegments.of(raw + "/");

        assertThat(segments(plain)).isEqualTo(sent);
        assertThat(segments(slashed)).isEqualTo(sent);
        assertThat(segments(plain.withOtherSlash())).isEqualTo(sent);
        assertThat(segments(slashed.withOtherSlash())).isEqualTo(sent);
        assertThat(plain.text()).isEqualTo("/" + String.join("/", sent));
        assertThat(plain.withOtherSlash().text()).isEqualTo(slashed.text());
        assertThat(slashed.withOtherSlash().trailingSlash()).isFalse();
    }

    private static String randomText(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> text.append((char) (1 + random.nextInt(0x7F)));
                case 1 -> text.append("/?#%&+ '\"".charAt(random.nextInt(9)));
                case 2 -> text.append((char) (0xA0 + random.nextInt(0x1000)));
                default -> text.appendCodePoint(0x1F300 + random.nextInt(0x200));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "users",
                "http://elsewhere/",
                "/%",
                "/%2",
                "/%zz",
                "/%-1",
                "/a%",
                "/%C3",
                "/%C3/%A9",
                "/%FF",
                "/%C0%AF",
                "/%ED%A0%80",
                "/%00",
                "/a%00b",
                "/é",
                "/a b",
                "/a\tb",
                "/a\nb",
                "/\u0000",
                "/\u007F",
                "/.",
                "/..",
                "/../x",
                "/a/../b",
                "/a/./b",
                "/a/..",
                "/a/../",
                "/%2e",
                "/%2E%2e/x",
                "/a/.%2e/b",
                "/.%2E/"
            })
    void refusesWhatIsNoPath(String raw) {
        assertThatThrownBy(() -> PathSegments.of(raw))
                .isInstanceOfSatisfying(
                        HttpException.class,
                        refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/...",
                "/.a",
                "/a.",
                "/..a",
                "/.well-known/x",
                "/a%2F..%2Fb",
                "/%2F",
                "/a;b=1",
                "/a:b@c",
                "/[x]|{}^\"<>`\\"
            })
    void acceptsWhatOnlyLooksOdd(String raw) {
        assertThat(PathSegments.of(raw).text()).startsWith("/");
    }
}
