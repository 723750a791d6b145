package cotlette.db.check;

import cotlette.api.Apps;
import cotlette.api.application.Application;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.orm.Databases;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import java.util.ArrayList;
import java.util.List;

/** Finds foreign keys whose table routers let a database have, but not the one that they refer to. */
public final class RelatedTablesCheck implements SystemCheck {
    /** Creates the check; called by ServiceLoader. */
    public RelatedTablesCheck() {}

    @Override
    public List<CheckMessage> run(Application application) {
        Databases databases = application.service(Databases.class);
        List<CheckMessage> found = new ArrayList<>();
        for (String name :
                application.settings().databases().keySet().stream().sorted().toList()) {
            for (ModelType<?> model :
                    application.findService(Apps.class).map(Apps::models).orElse(List.of())) {
                if (databases.hasTable(name, model)) {
                    check(databases, name, model, model, found);
                    model.links().forEach(link -> check(databases, name, model, link, found));
                }
            }
        }
        return found;
    }

    /**
     * Checks the foreign keys of a table.
     *
     * @param owner the model that the table belongs to
     */
    private static void check(
            Databases databases, String database, ModelType<?> owner, ModelType<?> table, List<CheckMessage> found) {
        for (ModelField field : table.fields()) {
            if (field.type() instanceof FieldType.Reference reference
                    && reference.target().get() != owner
                    && !databases.hasTable(database, reference.target().get())) {
                String relation =
                        table == owner ? owner.name() + "." + field.name() : "A many-to-many field of " + owner.name();
                String target = reference.target().get().name();
                found.add(CheckMessage.error(
                        "databases.E003",
                        relation + " refers to " + target + ", and routers let the database '" + database
                                + "' have the table of " + owner.name() + ", but not that of " + target + ".",
                        "Let allowMigrate of your DatabaseRouter allow both there, or neither: no row refers to one of"
                                + " another database."));
            }
        }
    }
}
