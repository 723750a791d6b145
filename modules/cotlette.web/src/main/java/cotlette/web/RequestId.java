package cotlette.web;

import java.util.concurrent.ThreadLocalRandom;

/** Makes the id of a request: 13 letters and digits that nobody misreads, 64 random bits. It is a name, not a secret. */
final class RequestId {
    private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int LENGTH = 13;

    private RequestId() {}

    static String next() {
        long bits = ThreadLocalRandom.current().nextLong();
        char[] id = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            id[i] = DIGITS[(int) (bits & 31)];
            bits >>>= 5;
        }
        return new String(id);
    }
}
