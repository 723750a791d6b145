package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * A transaction whose statements are not waited for, as {@link AsyncDatabase#atomic} hands it to its work. What is asked of it, or with
 * {@code .async(tx)}, belongs to the transaction. Safe for use by several threads: their calls take turns.
 *
 * {@snippet :
 * Db.async().atomic(tx -> Book.objects.async(tx).create(book -> book.title = "Solaris")
 *         .thenCompose(book -> tx.execute("UPDATE shop_shelf SET books = books + 1 WHERE id = ?", shelf)));
 * }
 *
 * It ends with the stage of the work; calls that come later fail with {@link OrmException}.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface AsyncTransaction extends AsyncDatabase {
    /**
     * Runs {@code hook} when the transaction has been kept, as {@link Db#onCommit} does.
     *
     * @throws OrmException when the transaction has ended
     */
    void onCommit(Runnable hook);

    /**
     * Returns this transaction for what asks a database.
     *
     * @throws OrmException when the database is another one; the message names both
     */
    default AsyncDatabase of(Database asked) {
        if (!asked.name().equals(name())) {
            throw new OrmException(
                    "The transaction is one of the database '" + name() + "', and this asks the database '"
                            + asked.name() + "'. Choose the same with using(\"" + name()
                            + "\"), or begin a transaction with Db.using(\""
                            + asked.name() + "\").async().atomic(tx -> …).");
        }
        return this;
    }
}
