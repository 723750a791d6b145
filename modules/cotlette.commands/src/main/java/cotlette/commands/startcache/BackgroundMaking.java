package cotlette.commands.startcache;

import java.nio.file.Path;

/** The process that makes a cache while somebody works. */
public final class BackgroundMaking {
    private BackgroundMaking() {}

    /** Makes the cache of which folder and file are given. */
    public static void main(String[] arguments) throws Exception {
        StartCache cache = new StartCache(Path.of(arguments[0]), Path.of(arguments[1]));
        new StartCacheMaker(cache, System.getenv()).make();
    }
}
