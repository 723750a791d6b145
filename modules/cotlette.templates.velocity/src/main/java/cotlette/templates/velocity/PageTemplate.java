package cotlette.templates.velocity;

import cotlette.api.spi.Resource;
import cotlette.api.template.TemplateException;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** A template that was read and checked. Safe for several threads once it has its tree. */
final class PageTemplate extends Template {
    private static final int SHORT_PAGE = 4 * 1024;

    private final String origin;
    private final long version;
    private SimpleNode tree = new SimpleNode(0);
    private TemplateStructure structure = TemplateStructure.EMPTY;
    private volatile int expectedLength = SHORT_PAGE;

    PageTemplate(Resource resource) {
        setName(resource.name());
        this.origin = resource.origin();
        this.version = resource.lastModified();
    }

    /** Completes the template; once, before others get to see it. */
    void complete(SimpleNode parsed, TemplateStructure found) {
        this.tree = parsed;
        this.structure = found;
    }

    SimpleNode tree() {
        return tree;
    }

    TemplateStructure structure() {
        return structure;
    }

    String origin() {
        return origin;
    }

    /** Returns whether {@code resource} is what this template was read from, unchanged since. */
    boolean isOf(Resource resource) {
        return version == resource.lastModified() && origin.equals(resource.origin());
    }

    /** Returns how long a page from this template is likely to be. */
    int expectedLength() {
        return expectedLength;
    }

    void lengthWas(int length) {
        if (length > expectedLength) {
            expectedLength = length;
        }
    }

    /** Returns an exception that points into this template. */
    TemplateException problem(int line, int column, String message, Throwable cause) {
        return new TemplateException(getName(), origin, line, column, message, cause);
    }
}
