package cotlette.commands.startcache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads along what a server prints, to learn its port. */
final class AddressListener extends ByteArrayOutputStream {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
    private static final long SECONDS = 60;

    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        super.write(bytes, offset, length);
        Matcher printed = ADDRESS.matcher(toString(StandardCharsets.UTF_8));
        if (printed.find()) {
            port.complete(Integer.valueOf(printed.group(1)));
        }
    }

    int awaitPort() throws InterruptedException, ExecutionException, TimeoutException {
        return port.get(SECONDS, TimeUnit.SECONDS);
    }
}
