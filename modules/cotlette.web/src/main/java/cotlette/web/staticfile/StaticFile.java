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
