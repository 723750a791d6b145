package cotlette.messages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built image's runserver on a free port. */
record RunningServer(Process process, String address, HttpClient client) implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Address +(http://\\S+/)");

    /** Starts one, and waits until it says where it listens. */
    static RunningServer start(SampleProject project) throws IOException {
        Process process = Image.start(project.folder(), "runserver", "0");
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> drain(lines));
                return new RunningServer(process, found.group(1), HttpClient.newHttpClient());
            }
        }
        throw new AssertionError("The server did not start:\n" + said);
    }

    /** A server whose output nobody takes stands still. */
    private static void drain(Reader log) {
        try {
            log.transferTo(Writer.nullWriter());
        } catch (IOException stopped) {
            // The server has ended, and its log with it.
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Sends a body, as a browser would that wants a page. */
    HttpResponse<String> post(String path, String contentType, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", contentType).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        process.onExit().join();
    }
}
