package cotlette.templates.velocity;

import cotlette.api.template.Safe;
import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.runtime.directive.Block;
import org.jspecify.annotations.Nullable;

/**
 * Prints the values of references: escaped into a page, as they are into a string that is still being put together. Nothing prints
 * nothing.
 */
final class Insertion implements ReferenceInsertionEventHandler {
    /** A value that knows where it goes only when Velocity hands it the writer. */
    private record Printed(@Nullable Object value) implements Renderable {
        @Override
        public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
            Object shown = Values.unwrapped(value);
            if (shown == null) {
                return true;
            }
            if (!(writer instanceof PageWriter page)) {
                writer.write(Values.text(shown));
            } else if (shown instanceof Safe safe) {
                page.write(safe.html());
            } else {
                page.writeEscaped(Values.text(shown));
            }
            return true;
        }
    }

    /** The body that a macro was called with is a piece of the template, and prints itself. */
    @Override
    public Object referenceInsert(Context context, String reference, @Nullable Object value) {
        return value instanceof Block.Reference ? value : new Printed(value);
    }
}
