package cotlette.db.r2dbc.sqlite;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether somebody reads an open result.
 *
 * <p>Those who want the first of many results cancel the others and read theirs afterwards; those who want none any more cancel, too. So what
 * nobody has begun to read when its statement was cancelled is closed when the connection is used for something else.
 */
final class Claim {
    private enum State {
        ON_ITS_WAY,
        FREE,
        LEFT,
        TAKEN,
        CLOSED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.ON_ITS_WAY);

    /** The result has reached those who asked for it. */
    void arrive() {
        state.set(State.FREE);
    }

    /** Returns whether it never will, once it has been sent; nobody can read it. */
    boolean isLost() {
        return state.get() == State.ON_ITS_WAY;
    }

    /** The statement was cancelled. */
    void leave() {
        state.compareAndSet(State.FREE, State.LEFT);
    }

    /** Begins to read; returns false when it is too late. */
    boolean take() {
        return state.updateAndGet(now -> now == State.CLOSED ? now : State.TAKEN) == State.TAKEN;
    }

    /** Returns whether the result is to be closed, since nobody reads it; nobody will from now on. */
    boolean close() {
        return state.compareAndSet(State.LEFT, State.CLOSED);
    }
}
