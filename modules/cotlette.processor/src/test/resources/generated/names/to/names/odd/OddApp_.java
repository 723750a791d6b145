package names.odd;

import cotlette.api.AppParts;
import cotlette.api.base.Generated;
import cotlette.api.base.PropertyAccess;
import cotlette.api.command.Command;
import cotlette.api.http.Codec;
import cotlette.api.migration.Migration;
import cotlette.api.orm.ModelType;
import java.lang.String;
import java.util.List;
import java.util.Map;

/** What {@link OddApp} consists of. */
@Generated(from = "names.odd.OddApp")
public final class OddApp_ implements AppParts {
    /** Creates the list; called by {@link OddApp}. */
    public OddApp_() {}

    @Override
    public int apiLevel() {
        return 1;
    }

    @Override
    public String label() {
        return "odd";
    }

    @Override
    public String packageName() {
        return "names.odd";
    }

    @Override
    public List<ModelType<?>> models() {
        return List.of(Access_.TYPE, Oak_.TYPE, PublishingHouseWithLongName_.TYPE, Row_.TYPE);
    }

    @Override
    public List<PropertyAccess<?>> records() {
        return List.of(Access_ModelFieldName_.PROPERTIES, String_.PROPERTIES, String_List_.PROPERTIES);
    }

    @Override
    public List<String> views() {
        return List.of("names.odd.Codec_");
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
