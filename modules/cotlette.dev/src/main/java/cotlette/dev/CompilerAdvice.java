package cotlette.dev;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about mistakes of which the Java compiler says only what they are. */
final class CompilerAdvice {
    private static final Pattern NOT_READ = Pattern.compile(
            "is declared in module (\\S+), (?:but module \\S+ does not read it|which is not in the module graph)");

    private static final Pattern NO_MANAGER = Pattern.compile(
            "cannot find symbol\\s+symbol:\\s+variable objects\\s+location:\\s+class (?:\\w+\\.)*(\\w+)");

    private CompilerAdvice() {}

    /** Returns what to append to a message of the compiler, empty when there is nothing to add. */
    static String on(String message) {
        Matcher notRead = NOT_READ.matcher(message);
        if (notRead.find()) {
            return "\n  Write into module-info.java: requires " + notRead.group(1) + ";";
        }
        Matcher noManager = NO_MANAGER.matcher(message);
        if (noManager.find()) {
            String model = noManager.group(1);
            return "\n  If " + model + " is a model, write into it: public static final Manager<" + model
                    + "> objects = " + model + "_.objects;";
        }
        return "";
    }
}
