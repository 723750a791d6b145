package cotlette.http.undertow;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes of good and bad requests others that nobody thought of. */
final class RequestMutator {
    private static final String[] PIECES = {
        "\r\n",
        "\n",
        "\r",
        "\r\n\r\n",
        "0\r\n\r\n",
        "\0",
        " ",
        "\t",
        ":",
        "%",
        "%00",
        "%2e%2e/",
        "\u00ff",
        "1",
        "5",
        "ffffffff",
        "Host: localhost\r\n",
        "Content-Length: 5\r\n",
        "Content-Length: 0\r\n",
        "Transfer-Encoding: chunked\r\n",
        "Connection: close\r\n",
        "Connection: keep-alive\r\n",
        "Expect: 100-continue\r\n",
        "Upgrade: h2c\r\n",
        "Cookie: a=b; c=\"d;\r\n",
        "GET / HTTP/1.1\r\n",
        "POST http://localhost/ HTTP/1.1\r\n",
        "HEAD /;a=b?c=d HTTP/1.0\r\n",
    };

    private final RandomGenerator random;
    private final List<RequestSample> good;
    private final List<RequestSample> bad;

    RequestMutator(RandomGenerator random, List<RequestSample> samples) {
        this.random = random;
        this.good = samples.stream().filter(RequestSample::isKept).toList();
        this.bad = samples.stream().filter(sample -> !sample.isKept()).toList();
    }

    String next() {
        StringBuilder text = new StringBuilder(sample());
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            change(text);
        }
        return text.toString();
    }

    /** Small changes to good requests get furthest. */
    private String sample() {
        List<RequestSample> samples = random.nextInt(4) > 0 ? good : bad;
        return samples.get(random.nextInt(samples.size())).text();
    }

    private void change(StringBuilder text) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + 1 + random.nextInt(20));
        switch (random.nextInt(7)) {
            case 0 -> text.insert(start, PIECES[random.nextInt(PIECES.length)]);
            case 1 -> text.replace(start, end, PIECES[random.nextInt(PIECES.length)]);
            case 2 -> text.insert(start, (char) random.nextInt(256));
            case 3 -> text.delete(start, end);
            case 4 -> text.insert(start, text.substring(start, end));
            case 5 -> text.append(sample());
            case 6 -> {
                String other = sample();
                text.setLength(start);
                text.append(other, random.nextInt(other.length()), other.length());
            }
            default -> throw new IllegalStateException();
        }
    }
}
