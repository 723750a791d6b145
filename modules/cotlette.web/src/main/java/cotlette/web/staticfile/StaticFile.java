package cotlette.web.staticfile;

import cotlette.api.http.ResponseBody;
import cotlette.api.spi.Resource;
import java.io.IOException;
import java.nio.file.Files;

/**
 * A static file as it is now.
 *
 * @param resource where it is
 * @param hash what names this content and no other, 16 hexadecimal digits
 */
public record StaticFile(Resource resource, String hash) {
    private static final long LARGEST_IN_MEMORY = 256 * 1024;

    /** Returns the content type. */
    public String contentType() {
        return ContentTypes.of(resource.name());
    }

    /** Returns whether it holds text, which can be compressed. */
    public boolean isText() {
        String type = contentType();
        return type.startsWith("text/")
                || type.endsWith("json")
                || type.endsWith("xml")
                || type.equals("application/wasm");
    }

    /** Returns its name with its hash, as it stands in URLs: {@code home/0123456789abcdef/app.css}. */
    public String versionedName() {
        int folder = resource.name().indexOf('/') + 1;
        return resource.name().substring(0, folder) + hash + "/"
                + resource.name().substring(folder);
    }

    /** Returns the strong entity tag. */
    public String etag() {
        return '"' + hash + '"';
    }

    /** Returns what is sent. */
    public ResponseBody body() throws IOException {
        if (resource.file().isPresent()) {
            long size = Files.size(resource.file().get());
            if (size > LARGEST_IN_MEMORY) {
                return new ResponseBody.File(resource.file().get(), 0, size);
            }
        }
        return new ResponseBody.Bytes(resource.content());
    }
}
