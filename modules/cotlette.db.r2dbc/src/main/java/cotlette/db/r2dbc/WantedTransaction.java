package cotlette.db.r2dbc;

import cotlette.api.orm.Atomic;
import cotlette.api.orm.Isolation;
import io.r2dbc.spi.IsolationLevel;
import io.r2dbc.spi.Option;
import io.r2dbc.spi.TransactionDefinition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a transaction is to be like, as drivers ask for it. */
record WantedTransaction(Atomic options) implements TransactionDefinition {
    Optional<IsolationLevel> isolation() {
        return options.isolation().map(WantedTransaction::level);
    }

    @Override
    public <T> @Nullable T getAttribute(Option<T> option) {
        if (option.equals(TransactionDefinition.ISOLATION_LEVEL)
                && options.isolation().isPresent()) {
            return option.cast(level(options.isolation().get()));
        }
        return option.equals(TransactionDefinition.READ_ONLY) && options.isReadOnly() ? option.cast(true) : null;
    }

    private static IsolationLevel level(Isolation isolation) {
        return switch (isolation) {
            case READ_COMMITTED -> IsolationLevel.READ_COMMITTED;
            case REPEATABLE_READ -> IsolationLevel.REPEATABLE_READ;
            case SERIALIZABLE -> IsolationLevel.SERIALIZABLE;
        };
    }
}
