package cotlette.core.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds tables that cannot be created: two of one name, and names that databases or we have taken. */
final class TableNameCheck implements SystemCheck {
    /** Longer names are cut by some databases. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private static final Pattern TAKEN = Pattern.compile("sqlite_.*|pg_.*|flyway_.*|cotlette_.*");

    @Override
    public List<CheckMessage> run(Application application) {
        Map<String, ModelType<?>> byTable = new HashMap<>();
        List<CheckMessage> found = new ArrayList<>();
        for (ModelType<?> model : application.service(Apps.class).models()) {
            String table = model.table();
            String folded = table.toLowerCase(Locale.ROOT);
            ModelType<?> other = byTable.putIfAbsent(folded, model);
            if (other != null) {
                found.add(CheckMessage.error(
                        "models.E002",
                        "The models " + other + " and " + model + " have the same table '" + table + "'.",
                        "Give one of them another table with @Table(\"…\")."));
            }
            if (!NAME.matcher(table).matches() || TAKEN.matcher(folded).matches()) {
                found.add(CheckMessage.error(
                        "models.E003",
                        "The model " + model + " cannot have the table '" + table + "'.",
                        "Use letters, digits and underscores, 63 at the most, no digit first, and none of the beginnings sqlite_, pg_, "
                                + "flyway_ and cotlette_."));
            }
        }
        return found;
    }
}
