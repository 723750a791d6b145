package cotlette.db.check;

import cotlette.api.application.Application;
import cotlette.api.base.CotletteException;
import cotlette.api.check.CheckMessage;
import cotlette.api.check.SystemCheck;
import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Databases;
import java.util.ArrayList;
import java.util.List;

/** Finds databases that nothing here can reach, whether or not they run: no connection is made. */
public final class DatabaseUrlCheck implements SystemCheck {
    /** Creates the check; called by ServiceLoader. */
    public DatabaseUrlCheck() {}

    @Override
    public List<CheckMessage> run(Application application) {
        Databases databases = application.service(Databases.class);
        List<CheckMessage> found = new ArrayList<>();
        for (String name : application.settings().databases().keySet()) {
            try {
                databases.get(name);
            } catch (DatabaseException away) {
                // It may be back when it is needed; then the page or the command that needs it says what is wrong.
            } catch (CotletteException wrong) {
                found.add(CheckMessage.error(
                        "databases.E002",
                        String.valueOf(wrong.getMessage()),
                        "Correct url in the table [databases." + name + "] of the settings, or add what is missing."));
            }
        }
        return found;
    }
}
