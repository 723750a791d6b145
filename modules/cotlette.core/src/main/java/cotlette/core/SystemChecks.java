package cotlette.core;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.spi.ApplicationLayer;
import cotlette.core.check.BuiltInChecks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.stream.Collectors;

/**
 * Runs all system checks: those that are built in, and those that modules provide.
 *
 * @since 0.1
 */
public final class SystemChecks {
    private SystemChecks() {}

    /** Returns what the checks find in {@code application}, errors first; run in the application's scope. */
    public static List<CheckMessage> run(Application application) {
        return application.call(() -> {
            List<CheckMessage> found = new ArrayList<>();
            for (SystemCheck check : BuiltInChecks.all()) {
                found.addAll(check.run(application));
            }
            for (SystemCheck check : provided(application)) {
                found.addAll(run(check, application));
            }
            found.sort(Comparator.comparing(CheckMessage::level).reversed());
            return List.copyOf(found);
        });
    }

    /** Returns the errors among findings as a message shows them, each with its hint; empty when there is none. */
    public static String errors(List<CheckMessage> found) {
        return found.stream()
                .filter(message -> message.level() == CheckMessage.Level.ERROR)
                .map(message -> message.id() + "  " + message.message()
                        + (message.hint().isEmpty() ? "" : "\n" + message.hint()))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<CheckMessage> run(SystemCheck check, Application application) {
        try {
            return check.run(application);
        } catch (RuntimeException failure) {
            throw new CotletteException("The system check " + Providers.name(check) + " failed: " + failure, failure);
        }
    }

    private static List<SystemCheck> provided(Application application) {
        List<SystemCheck> checks = new ArrayList<>();
        try {
            application
                    .service(ApplicationLayer.class)
                    .services(SystemCheck.class)
                    .forEach(checks::add);
        } catch (ServiceConfigurationError broken) {
            throw Providers.broken(SystemCheck.class, broken);
        }
        return checks;
    }
}
