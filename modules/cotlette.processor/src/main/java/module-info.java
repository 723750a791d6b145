/**
 * Writes the typed columns, accessors and route adapters of a project, at compile time.
 *
 * <p>Knows the API by name only, so that it can sit on a processor path of its own.
 */
module cotlette.processor {
    requires static org.jspecify;
    requires transitive java.compiler;

    exports cotlette.processor;

    // The order matters: Claim ends the search for processors when it has claimed all annotations there are.
    provides javax.annotation.processing.Processor with
            cotlette.processor.CotletteProcessor,
            cotlette.processor.Claim;
}
