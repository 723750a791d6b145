package cotlette.core.check;

import cotlette.api.check.SystemCheck;
import java.util.List;

/** All checks that are built in. */
public final class BuiltInChecks {
    private BuiltInChecks() {}

    /** Returns them, in the order in which they run. */
    public static List<SystemCheck> all() {
        return List.of(
                new SecretKeyCheck(),
                new DefaultDatabaseCheck(),
                new ForgottenAppCheck(),
                new ShadowedAppCheck(),
                new ModelNameCheck(),
                new TableNameCheck(),
                new ForeignKeyCheck(),
                new RelationCheck(),
                new CustomFieldCheck());
    }
}
