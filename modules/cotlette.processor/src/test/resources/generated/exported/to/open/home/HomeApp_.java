package open.home;

import cotlette.api.AppParts;
import cotlette.api.base.Generated;
import cotlette.api.base.PropertyAccess;
import cotlette.api.command.Command;
import cotlette.api.http.Codec;
import cotlette.api.migration.Migration;
import cotlette.api.orm.ModelType;
import java.util.List;
import java.util.Map;

/** What {@link HomeApp} consists of. */
@Generated(from = "open.home.HomeApp")
public final class HomeApp_ implements AppParts {
    /** Creates the list; called by {@link HomeApp}. */
    public HomeApp_() {}

    @Override
    public int apiLevel() {
        return 1;
    }

    @Override
    public String label() {
        return "home";
    }

    @Override
    public String packageName() {
        return "open.home";
    }

    @Override
    public List<ModelType<?>> models() {
        return List.of(Hidden_.TYPE, Shown_.TYPE);
    }

    @Override
    public List<PropertyAccess<?>> records() {
        return List.of(HiddenOut_.PROPERTIES);
    }

    @Override
    public List<String> views() {
        return List.of("open.home.HiddenViews_");
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
