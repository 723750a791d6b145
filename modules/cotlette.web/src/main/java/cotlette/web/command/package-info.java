/** The commands {@code runserver} and {@code routes}. */
@NullMarked
package cotlette.web.command;

import org.jspecify.annotations.NullMarked;
