package cotlette.api.orm;

import cotlette.api.base.Stability;

/**
 * What makes a result of the values of a row: mostly the constructor of a record, such as {@code AgeCount::new}. The compiler checks how
 * many values there are, and their classes.
 *
 * @since 0.1
 */
@Stability(Stability.Level.INCUBATING)
public interface RowMaker {

    /** Makes a result of 1 value. */
    @FunctionalInterface
    interface Of1<A, V> {
        /** Makes the result; a value is null where the database has null. */
        V of(A a);
    }

    /** Makes a result of 2 values. */
    @FunctionalInterface
    interface Of2<A, B, V> {
        /** Makes the result; a value is null where the database has null. */
        V of(A a, B b);
    }

    /** Makes a result of 3 values. */
    @FunctionalInterface
    interface Of3<A, B, C, V> {
        /** Makes the result; a value is null where the database has null. */
        V of(A a, B b, C c);
    }

    /** Makes a result of 4 values. */
    @FunctionalInterface
    interface Of4<A, B, C, D, V> {
        /** Makes the result; a value is null where the database has null. */
        V of(A a, B b, C c, D d);
    }

    /** Makes a result of 5 values. */
    @FunctionalInterface
    interface Of5<A, B, C, D, E, V> {
        /** Makes the result; a value is null where the database has null. */
        V of(A a, B b, C c, D d, E e);
    }

    /** Makes a result of 6 values. */
    @FunctionalInterface
    interface Of6<A, B, C, D, E, F, V> {
        /** Makes the result; a value is null where the database has null. */
        V of(A a, B b, C c, D d, E e, F f);
    }

    /** Makes a result of 7 values. */
    @FunctionalInterface
    interface Of7<A, B, C, D, E, F, G, V> {
        /** Makes the result; a value is null where the database has null. */
        V of(A a, B b, C c, D d, E e, F f, G g);
    }

    /** Makes a result of 8 values. */
    @FunctionalInterface
    interface Of8<A, B, C, D, E, F, G, H, V> {
        /** Makes the result; a value is null where the database has null. */
        V of(A a, B b, C c, D d, E e, F f, G g, H h);
    }
}
