package shop.catalogue;

import cotlette.api.AppParts;
import cotlette.api.base.Generated;
import cotlette.api.base.PropertyAccess;
import cotlette.api.command.Command;
import cotlette.api.http.Codec;
import cotlette.api.migration.Migration;
import cotlette.api.orm.ModelType;
import java.util.List;
import java.util.Map;

/** What {@link CatalogueApp} consists of. */
@Generated(from = "shop.catalogue.CatalogueApp")
public final class CatalogueApp_ implements AppParts {
    /** Creates the list; called by {@link CatalogueApp}. */
    public CatalogueApp_() {}

    @Override
    public int apiLevel() {
        return 1;
    }

    @Override
    public String label() {
        return "catalogue";
    }

    @Override
    public String packageName() {
        return "shop.catalogue";
    }

    @Override
    public List<ModelType<?>> models() {
        return List.of(Offer_.TYPE, Product_.TYPE, Sale_.TYPE);
    }

    @Override
    public List<PropertyAccess<?>> records() {
        return List.of(Money_.PROPERTIES, Offer_Key_.PROPERTIES);
    }

    @Override
    public List<String> views() {
        return List.of();
    }

    @Override
    public List<Migration> migrations() {
        return List.of();
    }

    @Override
    public List<Command> commands() {
        return List.of();
    }

    @Override
    public Map<String, Codec<? extends Record>> settings() {
        return Map.of();
    }
}
