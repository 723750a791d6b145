package cotlette.api.migration;

import cotlette.api.base.Stability;
import java.util.List;

/**
 * One step in the history of an app's tables. Written by {@code makemigrations}, one class per step, and kept for ever.
 *
 * {@snippet :
 * public final class M0002_homepage_subtitle implements Migration {
 *     @Override
 *     public String version() {
 *         return "20260131120000";
 *     }
 *
 *     @Override
 *     public List<Operation> operations() {
 *         return List.of(
 *                 addColumn("home_homepage", varchar("subtitle", 200).withDefault("")));
 *     }
 * }
 * }
 *
 * @since 0.1
 */
@Stability(Stability.Level.FROZEN)
public interface Migration {
    /** Returns when it was made, in UTC as {@code yyyyMMddHHmmss}; greater than the versions of all it depends on, and unique in a project. */
    String version();

    /** Returns what it does, in order; the same list at every call. */
    List<Operation> operations();

    /** Returns the migrations of other apps that must have run before, as {@code label.M0001_initial}. */
    default List<String> dependencies() {
        return List.of();
    }

    /** Returns its name, that of its class: {@code M0001_initial}. */
    default String name() {
        return getClass().getSimpleName();
    }
}
