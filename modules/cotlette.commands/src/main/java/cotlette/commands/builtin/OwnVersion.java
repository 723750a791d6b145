package cotlette.commands.builtin;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** The version of Cotlette, which the compiler has written into this module's descriptor. */
final class OwnVersion {
    private OwnVersion() {}

    static String text() {
        return Optional.ofNullable(OwnVersion.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .orElse("unknown");
    }
}
