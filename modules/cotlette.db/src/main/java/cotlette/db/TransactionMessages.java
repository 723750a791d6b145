package cotlette.db;

import cotlette.api.orm.BrokenTransaction;
import cotlette.api.orm.DatabaseTimeout;
import cotlette.api.orm.Isolation;
import cotlette.api.orm.OrmException;
import java.util.List;
import java.util.Optional;

/**
 * What transactions of a database refuse, and what to do.
 *
 * @param database its name in the settings
 */
record TransactionMessages(String database) {
    BrokenTransaction broken(Throwable first) {
        return new BrokenTransaction(
                "An earlier statement in this Db.atomic(…) of the database '" + database
                        + "' failed, so nothing else runs before the block has ended: " + first.getMessage() + ADVICE,
                first);
    }

    BrokenTransaction brokenAtEnd(Throwable first) {
        return new BrokenTransaction(
                "This Db.atomic(…) of the database '" + database
                        + "' was undone, because a statement in it failed although the block went on to its end: "
                        + first.getMessage() + ADVICE,
                first);
    }

    private static final String ADVICE =
            "\nLet that exception leave the block, or put what may fail into a Db.atomic(…)"
                    + " of its own inside it, and catch the exception around that one.";

    OrmException readOnly() {
        return new OrmException("This Db.atomic(…) of the database '" + database
                + "' is read-only, and changes nothing. Leave out Atomic.readOnly(), or change objects outside of it.");
    }

    OrmException nestedDurable() {
        return new OrmException("Atomic.durable() was asked for inside another Db.atomic(…) of the database '"
                + database + "', which could still undo what is done here. Call this code outside of it, or leave out"
                + " Atomic.durable().");
    }

    OrmException nestedIsolation(Isolation wanted, Optional<Isolation> running) {
        return new OrmException("Atomic.isolation(" + wanted + ") was asked for inside a Db.atomic(…) of the database '"
                + database + "' that was begun with "
                + running.map(Isolation::name).orElse("that of the database")
                + ". Only a transaction as a whole has an isolation: ask for it in the outermost Db.atomic(…).");
    }

    DatabaseTimeout late(Deadline deadline) {
        return new DatabaseTimeout(late(deadline.limit().toMillis()));
    }

    DatabaseTimeout late(Deadline deadline, Throwable statement) {
        return new DatabaseTimeout(late(deadline.limit().toMillis()), statement);
    }

    private String late(long milliseconds) {
        return "A Db.atomic(…) of the database '" + database + "' took longer than the " + milliseconds / 1000.0
                + " s of its Atomic.timeout(…), and is undone. Do less in it, or give it more time.";
    }

    /** The transaction is kept, which an exception of {@code atomic} otherwise denies; so it says so. */
    OrmException hooks(List<Throwable> failures) {
        OrmException told = new OrmException(
                "The transaction of the database '" + database
                        + "' is kept, but what Db.onCommit(…) runs after it failed: " + failures.getFirst(),
                failures.getFirst());
        failures.stream().skip(1).forEach(told::addSuppressed);
        return told;
    }

    OrmException otherThread() {
        return new OrmException(
                "This transaction belongs to the thread that began it. Do the work of one Db.atomic(…) on one thread.");
    }

    OrmException plainCall() {
        return new OrmException("This code belongs to a Db.async().atomic(tx -> …) of the database '" + database
                + "', where other calls may be under way. Hand the transaction over: .async(tx), or wait inside of"
                + " tx.supply(() -> …).");
    }

    OrmException ownTurn() {
        return new OrmException("This code waits for its answers within tx.supply(() -> …) of the database '" + database
                + "', and would wait for itself. Leave out .async(tx) here.");
    }

    OrmException outerLevel() {
        return new OrmException(
                "This code belongs to an inner atomic(inner -> …) of the database '" + database
                        + "', and calls the transaction around it, which goes on when this one has ended. Use the inner one: .async(inner).");
    }

    OrmException ended() {
        return new OrmException("This transaction of the database '" + database
                + "' has ended, with the stage that its work returned. Return a stage that ends with the last call:"
                + " join them with thenCompose(…) or thenCombine(…).");
    }

    OrmException rehearsed() {
        return new OrmException("The test in whose transaction of the database '" + database
                + "' this call belongs has ended. Let the test wait for all that it begins.");
    }

    OrmException noTurn(Throwable cause) {
        return new OrmException(
                "This call had no turn: a Db.atomic(…) or Db.async().atomic(tx -> …) of the same test is still under way, and the test"
                        + " has one connection to the database '" + database
                        + "'. Let that block end first, or write @CotletteTest(transaction = false).",
                cause);
    }

    OrmException noStage() {
        return new OrmException("The work of Db.async().atomic(tx -> …) of the database '" + database
                + "' returned null instead of a stage. Return the last stage of what it does.");
    }

    /** Within a transaction of the calling code, another thread would neither see what it did nor belong to it. */
    OrmException asyncInside(boolean shared) {
        return new OrmException(
                shared
                        ? "async() inside Db.async().atomic(tx -> …) would leave the transaction of the database '"
                                + database + "'. Hand it over: .async(tx)."
                        : "async() inside Db.atomic(…) would leave the transaction of the database '" + database
                                + "'. Leave out .async() here, where every call waits on its own thread; or begin with"
                                + " Db.async().atomic(tx -> …) and write .async(tx).");
    }
}
