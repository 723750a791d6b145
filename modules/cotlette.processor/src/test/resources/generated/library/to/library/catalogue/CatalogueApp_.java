package library.catalogue;

import cotlette.api.AppParts;
import cotlette.api.base.Generated;
import cotlette.api.base.PropertyAccess;
import cotlette.api.command.Command;
import cotlette.api.http.Codec;
import cotlette.api.migration.Migration;
import cotlette.api.orm.ModelType;
import java.util.List;
import java.util.Map;
import library.catalogue.commands.Inventory;
import library.catalogue.migrations.M0001_initial;
import library.catalogue.migrations.M0002_summary;

/** What {@link CatalogueApp} consists of. */
@Generated(from = "library.catalogue.CatalogueApp")
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
        return "library.catalogue";
    }

    @Override
    public List<ModelType<?>> models() {
        return List.of(Author_.TYPE, Book_.TYPE);
    }

    @Override
    public List<PropertyAccess<?>> records() {
        return List.of(
                BookOut_.PROPERTIES,
                BookOut_Cover_.PROPERTIES,
                BookViews_BookIn_.PROPERTIES,
                CatalogueSettings_.PROPERTIES,
                Opaque_.PROPERTIES);
    }

    @Override
    public List<String> views() {
        return List.of("library.catalogue.BookViews_");
    }

    @Override
    public List<Migration> migrations() {
        return List.of(new M0001_initial(), new M0002_summary());
    }

    @Override
    public List<Command> commands() {
        return List.of(new Inventory());
    }

    @Override
    public Map<String, Codec<? extends Record>> settings() {
        return Map.of("catalogue", CatalogueSettings_.CODEC);
    }
}
