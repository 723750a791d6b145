package cotlette.core.plugin;

import cotlette.core.jar.InspectedJar;
import cotlette.core.jar.UnusableJar;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Provides;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a jar must not do, so that it goes together with the modules with which the JVM was started. */
final class ImageRules {
    private final ModuleLayer boot = ModuleLayer.boot();
    private final Map<String, String> modulesByPackage = new HashMap<>();

    ImageRules() {
        for (Module module : boot.modules()) {
            ModuleDescriptor descriptor = module.getDescriptor();
            if (descriptor.isAutomatic()) {
                descriptor.packages().forEach(name -> modulesByPackage.put(name, module.getName()));
            }
            descriptor.exports().stream()
                    .filter(exports -> !exports.isQualified())
                    .map(Exports::source)
                    .forEach(name -> modulesByPackage.put(name, module.getName()));
        }
    }

    void check(InspectedJar jar) throws UnusableJar {
        checkName(jar);
        checkPackages(jar);
        checkVersions(jar);
        checkProviders(jar);
    }

    private void checkName(InspectedJar jar) throws UnusableJar {
        Optional<Module> own = boot.findModule(jar.name());
        if (own.isPresent()) {
            throw new UnusableJar(
                    "brings the module " + jar.name() + " in " + jar.fileName() + ", which Cotlette has"
                            + own.get()
                                    .getDescriptor()
                                    .rawVersion()
                                    .map(version -> " in version " + version)
                                    .orElse(""),
                    "Remove " + jar.fileName() + ", or give the module another name if it is another one.");
        }
    }

    private void checkPackages(InspectedJar jar) throws UnusableJar {
        for (String name : jar.descriptor().packages()) {
            String owner = modulesByPackage.get(name);
            if (owner != null) {
                throw new UnusableJar(
                        "has the package " + name + " in " + jar.fileName() + ", which Cotlette has in the module "
                                + owner,
                        "Rename the package, or remove " + jar.fileName()
                                + " if it is a library that Cotlette brings.");
            }
        }
    }

    /** The compiler notes against which version of a module it has compiled. */
    private void checkVersions(InspectedJar jar) throws UnusableJar {
        for (Requires required : jar.descriptor().requires()) {
            Optional<Version> here = boot.findModule(required.name())
                    .map(Module::getDescriptor)
                    .filter(descriptor -> descriptor.name().startsWith("cotlette."))
                    .flatMap(ModuleDescriptor::version);
            Optional<Version> wanted = required.compiledVersion();
            if (here.isPresent() && wanted.isPresent() && wanted.get().compareTo(here.get()) > 0) {
                throw new UnusableJar(
                        "is made for " + required.name() + " " + wanted.get() + ", and this is " + here.get(),
                        "Use a newer Cotlette, or the version of the plug-in that was made for this one.");
            }
        }
    }

    private static void checkProviders(InspectedJar jar) throws UnusableJar {
        for (Provides provides : jar.descriptor().provides()) {
            for (String provider : provides.providers()) {
                if (!jar.hasClass(provider)) {
                    throw new UnusableJar(
                            "provides " + provides.service() + " with " + provider + ", and has no such class",
                            "Build it again, whole.");
                }
            }
        }
    }
}
