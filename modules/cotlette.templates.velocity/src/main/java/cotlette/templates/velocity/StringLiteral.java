package cotlette.templates.velocity;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.exception.TemplateInitException;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.jspecify.annotations.Nullable;

/** A string: {@code 'as it is'}, or {@code "with $user.name in it"}, which is a small template of its own. */
final class StringLiteral extends ASTStringLiteral {
    private @Nullable SimpleNode tree;

    StringLiteral(ASTStringLiteral original) {
        super(original.getType());
        this.parser = original.getParser();
        this.first = original.getFirstToken();
        this.last = original.getLastToken();
        this.template = original.getTemplate();
        TreeRewriter.moveChildren(original, this);
    }

    @Override
    public Object init(InternalContextAdapter context, Object data) {
        boolean mayHoldReferences = getFirstToken().image.startsWith("\"");
        Token place = getFirstToken();
        try {
            super.init(context, data);
        } catch (NumberFormatException | StringIndexOutOfBoundsException failure) {
            throw new TemplateProblem("\\u in a string needs four hexadecimal digits, as in \\u20ac.", failure)
                    .near(place.beginLine, place.beginColumn);
        }
        String text = (String) super.value(context);
        if (mayHoldReferences && (text.indexOf('$') >= 0 || text.indexOf('#') >= 0)) {
            tree = parse(text, context, (RuntimeServices) data);
        }
        return data;
    }

    private SimpleNode parse(String text, InternalContextAdapter context, RuntimeServices velocity) {
        try {
            SimpleNode parsed = velocity.parse(new StringReader(text), getTemplate());
            TreeRewriter.rewrite(parsed);
            adjTokenLineNums(parsed);
            parsed.init(context, velocity);
            return parsed;
        } catch (ParseException failure) {
            throw new TemplateInitException(
                    "The string \"" + text + "\" is wrong: " + Failures.reason(failure, text),
                    failure,
                    getTemplateName(),
                    getColumn(),
                    getLine());
        }
    }

    @Override
    public Object value(InternalContextAdapter context) {
        if (tree == null) {
            return super.value(context);
        }
        StringWriter text = new StringWriter();
        try {
            tree.render(context, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    @Override
    public boolean evaluate(InternalContextAdapter context) {
        return Values.isTrue(value(context));
    }
}
