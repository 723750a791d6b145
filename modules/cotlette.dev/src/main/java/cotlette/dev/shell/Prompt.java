package cotlette.dev.shell;

import java.util.Optional;

/** Where the snippets of a conversation come from. */
interface Prompt extends AutoCloseable {
    /** Asks for the next snippet; empty when there will be none. */
    Optional<String> next();

    /** Returns how many columns the answers may take. */
    int width();

    @Override
    void close();
}
