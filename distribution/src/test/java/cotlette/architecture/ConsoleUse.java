package cotlette.architecture;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Classes that write past the terminal and past the log, straight to the console. */
final class ConsoleUse {
    private static final Set<String> WAYS =
            Set.of("java.lang.System.out", "java.lang.System.err", "java.lang.System.console()Ljava.io.Console;");

    /** Called on whatever class the exception has. */
    private static final String STACK_TRACE = ".printStackTrace()V";

    private ConsoleUse() {}

    static List<String> violations(Collection<CompiledClass> classes, String terminalPackage) {
        return classes.stream()
                .filter(type -> !type.packageName().equals(terminalPackage))
                .flatMap(type -> type.members().stream()
                        .filter(member -> WAYS.contains(member) || member.endsWith(STACK_TRACE))
                        .map(way -> type.name() + " uses " + way + ". Log it, or hand it to the terminal."))
                .toList();
    }
}
