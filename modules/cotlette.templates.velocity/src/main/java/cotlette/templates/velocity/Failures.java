package cotlette.templates.velocity;

import cotlette.api.template.TemplateException;
import java.util.Optional;
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
        return explained(failure, template, "");
    }

    /** Returns the failure as one of {@code template}, whose source is {@code text}. */
    static TemplateException explained(Throwable failure, PageTemplate template, String text) {
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
            case ParseException parse -> parse(parse, template, text);
            default -> located(failure, template);
        };
    }

    private static TemplateException parse(ParseException failure, PageTemplate template, String text) {
        if (failure.currentToken == null || failure.currentToken.next == null) {
            return located(failure, template);
        }
        Token token = failure.currentToken.next;
        Optional<OpenDirective> open = token.kind == 0 ? OpenDirective.lastIn(text) : Optional.empty();
        if (open.isPresent()) {
            return template.problem(
                    open.get().line(), open.get().column(), open.get().problem(), failure);
        }
        return template.problem(token.beginLine, token.beginColumn, reason(failure, text), failure);
    }

    /** Returns what a parser has stumbled over in {@code text}, in our words. */
    static String reason(ParseException failure, String text) {
        if (failure instanceof MacroParseException
                || failure.currentToken == null
                || failure.currentToken.next == null) {
            return withoutPlace(failure);
        }
        Token token = failure.currentToken.next;
        if (token.kind == 0) {
            return OpenDirective.lastIn(text)
                    .map(OpenDirective::problem)
                    .orElse("It ends before something is closed: a bracket or quote is open.");
        }
        String image = token.image.strip();
        if (image.isEmpty()) {
            return "It ends before something is closed: a bracket or quote is open.";
        }
        return "'" + image + "' cannot stand here."
                + (image.equals("=") ? " To compare, write ==; to set a value, #set($name = …)." : "");
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
