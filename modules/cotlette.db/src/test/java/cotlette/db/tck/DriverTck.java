package cotlette.db.tck;

import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.random.RandomQueryTck;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What every database driver must fulfil, once with plain calls and once through the asynchronous view. The module of a driver extends it
 * for each database and way of reaching it, or {@link BlockingTck}, where its backend is a blocking one:
 *
 * {@snippet :
 * final class PostgresqlTest extends DriverTck {
 *     PostgresqlTest() {
 *         super("PostgreSQL", "JDBC");
 *     }
 *
 *     protected DatabaseSettings settings() {
 *         return new DatabaseSettings(…);
 *     }
 * }
 * }
 */
@ParameterizedClass(name = "{0}")
@EnumSource(View.class)
@ExtendWith(TckReport.class)
public abstract class DriverTck {
    private final String database;
    private final String way;

    @Parameter
    View view;

    /**
     * Creates the tests of a driver.
     *
     * @param database the database, for the report
     * @param way how it is reached, for the report: JDBC or R2DBC
     */
    protected DriverTck(String database, String way) {
        this.database = database;
        this.way = way;
    }

    /** Returns the settings of a database that is empty and nobody else's. */
    protected abstract DatabaseSettings settings();

    /** Returns whether a database stays when its application ends, so that later tests may use its tables. */
    protected boolean keepsTables() {
        return false;
    }

    /** Returns what the report calls these tests. */
    final String line() {
        return String.format("%-18s %-6s %-6s", database, way, view.name().toLowerCase(Locale.ROOT));
    }

    @Nested
    final class Async extends AsyncTck {}

    @Nested
    final class AsyncTransaction extends AsyncTransactionTck {}

    @Nested
    final class BrokenTransaction extends BrokenTransactionTck {}

    @Nested
    final class Bulk extends BulkTck {}

    @Nested
    final class Cascade extends CascadeTck {}

    @Nested
    final class BulkCreate extends BulkCreateTck {}

    @Nested
    final class CommitHook extends CommitHookTck {}

    @Nested
    final class CompositeCascade extends CompositeCascadeTck {}

    @Nested
    final class CompositeKey extends CompositeKeyTck {}

    @Nested
    final class Concurrency extends ConcurrencyTck {}

    @Nested
    final class Condition extends ConditionTck {}

    @Nested
    final class Constraint extends ConstraintTck {}

    @Nested
    final class CustomField extends CustomFieldTck {}

    @Nested
    final class Defer extends DeferTck {}

    @Nested
    final class Explain extends ExplainTck {}

    @Nested
    final class Field extends FieldTck {}

    @Nested
    final class FieldRules extends FieldRulesTck {}

    @Nested
    final class ForeignKey extends ForeignKeyTck {}

    @Nested
    final class Fraction extends FractionTck {}

    @Nested
    final class GeneratedField extends GeneratedFieldTck {}

    @Nested
    final class HostileValues extends HostileValuesTck {}

    @Nested
    final class Identity extends IdentityTck {}

    @Nested
    final class Integrity extends IntegrityTck {}

    @Nested
    final class Iteration extends IterationTck {}

    @Nested
    final class JsonPath extends JsonPathTck {}

    @Nested
    final class Loading extends LoadingTck {}

    @Nested
    final class Locking extends LockingTck {}

    @Nested
    final class Lookup extends LookupTck {}

    @Nested
    final class LookupMatrix extends LookupMatrixTck {}

    @Nested
    final class ManyToMany extends ManyToManyTck {}

    @Nested
    final class Ordering extends OrderingTck {}

    @Nested
    final class QuerySet extends QuerySetTck {}

    @Nested
    final class RandomQuery extends RandomQueryTck {}

    @Nested
    final class Raw extends RawTck {}

    @Nested
    final class Refresh extends RefreshTck {}

    @Nested
    final class Relation extends RelationTck {}

    @Nested
    final class Saving extends SavingTck {}

    @Nested
    final class Selection extends SelectionTck {}

    @Nested
    final class SetOperation extends SetOperationTck {}

    @Nested
    final class SeveralDatabases extends SeveralDatabasesTck {}

    @Nested
    final class Signal extends SignalTck {}

    @Nested
    final class ToField extends ToFieldTck {}

    @Nested
    final class Transaction extends TransactionTck {}

    @Nested
    final class TransactionOptions extends TransactionOptionsTck {}

    @Nested
    final class Truncation extends TruncationTck {}

    @Nested
    final class Version extends VersionTck {}
}
