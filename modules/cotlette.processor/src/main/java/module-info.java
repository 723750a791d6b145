/** Writes the typed columns, accessors and route adapters of a project, at compile time. */
module cotlette.processor {
    requires java.compiler;
}
