/**
 * The template engine, on Velocity.
 *
 * <p>Velocity parses, and runs its statements; what an expression may read, how it is printed, and how templates extend and include one
 * another is ours. Others use {@link cotlette.api.spi.TemplateEngine}.
 */
module cotlette.templates.velocity {
    requires cotlette.api;
    requires org.slf4j;
    requires velocity.engine.core;

    // Velocity makes an object of a directive's class for each place where a template uses it.
    exports cotlette.templates.velocity to
            velocity.engine.core;

    provides cotlette.api.spi.TemplateEngine with
            cotlette.templates.velocity.VelocityTemplateEngine;
}
