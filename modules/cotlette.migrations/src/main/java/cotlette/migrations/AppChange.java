package cotlette.migrations;

import cotlette.api.migration.Operation;
import java.util.List;

/**
 * What one app lacks: the operations of its next migration.
 *
 * @param label the app
 * @param operations what to do, in order
 * @param requires labels of other apps whose tables the operations refer to
 */
record AppChange(String label, List<Operation> operations, List<String> requires) {}
