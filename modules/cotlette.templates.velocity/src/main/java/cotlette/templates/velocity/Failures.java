package cotlette.templates.velocity;

import cotlette.api.template.TemplateException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.MacroOverflowException;
import org.apache.velocity.runtime.directive.MacroParseException;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.Token;

/** Says in our words what Velocity, its parser, or a template that never ends has thrown. */
final class Failures {
    private static final Pattern AT = Pattern.compile("\\s+at \\S+\\[line \\d+, column \\d+\\]");
    private static final Pattern PLACE = Pattern.compile("line (\\d+), column (\\d+)");

    private Failures() {}

    /** Returns the failure as one of {@code template}, unless it says already which template it is of. */
    static TemplateException explained(Throwable failure, PageTemplate template) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateException placed) {
                return placed;
            }
        }
        return switch (failure) {
            case TemplateProblem problem -> problem.at(template, 0, 0);
            case StackOverflowError endless ->
                template.problem(0, 0, "The template is nested too deeply, or calls itself without end.", endless);
            case MacroOverflowException endless ->
                template.problem(
                        0, 0, "A macro calls itself without end, or more than 20 macros call one another.", endless);
            case ParseException parse -> parse(parse, template);
            default -> located(failure, template);
        };
    }

    private static TemplateException parse(ParseException failure, PageTemplate template) {
        if (failure.currentToken == null || failure.currentToken.next == null) {
            return located(failure, template);
        }
        Token token = failure.currentToken.next;
        return template.problem(token.beginLine, token.beginColumn, reason(failure), failure);
    }

    /** Returns what a parser has stumbled over, in our words. */
    static String reason(ParseException failure) {
        if (failure instanceof MacroParseException
                || failure.currentToken == null
                || failure.currentToken.next == null) {
            return withoutPlace(failure);
        }
        Token token = failure.currentToken.next;
        return token.kind == 0
                ? "It ends before something is closed: an #if, #foreach, #block or #macro without its #end, or a bracket or quote that is "
                        + "open."
                : "'" + token.image.strip() + "' cannot stand here.";
    }

    /** Returns the first line of the message, without the template and place that Velocity puts at its end. */
    private static String withoutPlace(Throwable failure) {
        String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return AT.matcher(line).replaceFirst(".");
    }

    private static TemplateException located(Throwable failure, PageTemplate template) {
        String message = withoutPlace(failure);
        if (failure instanceof ExtendedParseException placed && placed.getLineNumber() > 0) {
            return template.problem(placed.getLineNumber(), Math.max(0, placed.getColumnNumber()), message, failure);
        }
        Matcher place = PLACE.matcher(String.valueOf(failure.getMessage()));
        if (place.find()) {
            return template.problem(
                    Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), message, failure);
        }
        String kind = failure.getClass().getSimpleName();
        return template.problem(0, 0, "The template cannot be read: " + kind + ": " + message, failure);
    }
}
