/**
 * The program {@code cotlette}.
 *
 * <p>Its commands are services: whoever provides {@link cotlette.api.command.Command} adds one.
 */
@NullMarked
package cotlette.commands;

import org.jspecify.annotations.NullMarked;
