package cotlette.core.plugin;

import cotlette.api.App;
import cotlette.api.command.Command;
import cotlette.api.http.Middleware;
import cotlette.api.spi.DatabaseDriver;
import cotlette.api.spi.ServiceFactory;
import cotlette.core.jar.UnusableJar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Which names are taken, and by whom. Who comes first keeps a name; Cotlette itself comes before all plug-ins. */
final class Claims {
    private final Map<Offer, String> owners = new HashMap<>();

    Claims(Plugins before) {
        ModuleLayer boot = ModuleLayer.boot();
        takeAll(ServiceLoader.load(boot, App.class));
        takeAll(ServiceLoader.load(boot, Command.class));
        takeAll(ServiceLoader.load(boot, Middleware.class));
        takeAll(ServiceLoader.load(boot, DatabaseDriver.class));
        takeAll(ServiceLoader.load(boot, ServiceFactory.class));
        before.accepted().forEach(plugin -> plugin.offers().forEach(offer -> owners.put(offer, owner(plugin.name()))));
    }

    private void takeAll(Iterable<?> providers) {
        for (Object provider : providers) {
            try {
                OfferReader.of(provider).forEach(offer -> owners.put(offer, "Cotlette"));
            } catch (UnusableJar broken) {
                throw new IllegalStateException("A module of Cotlette " + broken.reason(), broken);
            }
        }
    }

    /** Takes all names that a plug-in offers, or none. */
    void take(String plugin, List<Offer> offers) throws UnusableJar {
        Map<Offer, String> taken = new HashMap<>(owners);
        for (Offer offer : offers) {
            String other = offer.kind().isUnique() ? taken.putIfAbsent(offer, owner(plugin)) : null;
            if (other != null) {
                throw clash(offer, other, other.equals(owner(plugin)));
            }
        }
        owners.putAll(taken);
    }

    private static UnusableJar clash(Offer offer, String other, boolean twice) {
        return twice
                ? new UnusableJar("has " + offer.described() + " twice", "Give one of the two another name.")
                : new UnusableJar(
                        "has " + offer.described() + ", which " + other + " has, too",
                        "Remove one of the two, or have it given another name.");
    }

    private static String owner(String plugin) {
        return "the plug-in " + plugin;
    }
}
