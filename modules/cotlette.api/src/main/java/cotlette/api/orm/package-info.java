/**
 * Models, managers, query sets and transactions.
 *
 * <p>A model is a class with public fields; the annotation processor writes its columns, reader and metadata beside it
 * ({@code User_} for {@code User}). Managers, query sets and columns are immutable and hold no state of an application: each call
 * finds the database of the current one.
 */
@NullMarked
package cotlette.api.orm;

import org.jspecify.annotations.NullMarked;
