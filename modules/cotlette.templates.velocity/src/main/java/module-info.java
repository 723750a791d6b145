/** The template engine, on Velocity. */
module cotlette.templates.velocity {
    requires cotlette.api;
    requires velocity.engine.core;
}
