package library.staff;

import cotlette.api.AppParts;
import cotlette.api.base.Generated;
import cotlette.api.base.PropertyAccess;
import cotlette.api.command.Command;
import cotlette.api.http.Codec;
import cotlette.api.migration.Migration;
import cotlette.api.orm.ModelType;
import java.util.List;
import java.util.Map;

/** What {@link StaffApp} consists of. */
@Generated(from = "library.staff.StaffApp")
public final class StaffApp_ implements AppParts {
    /** Creates the list; called by {@link StaffApp}. */
    public StaffApp_() {}

    @Override
    public int apiLevel() {
        return 1;
    }

    @Override
    public String label() {
        return "personnel";
    }

    @Override
    public String packageName() {
        return "library.staff";
    }

    @Override
    public List<ModelType<?>> models() {
        return List.of(Employee_.TYPE);
    }

    @Override
    public List<PropertyAccess<?>> records() {
        return List.of();
    }

    @Override
    public List<String> views() {
        return List.of("library.staff.StaffViews_");
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
