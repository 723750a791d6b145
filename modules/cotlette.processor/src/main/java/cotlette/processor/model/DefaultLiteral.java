package cotlette.processor.model;

import cotlette.processor.source.SourceFile;

/**
 * A default as Java writes it.
 *
 * @param className the qualified name of a class in the middle of it, empty when there is none
 */
record DefaultLiteral(String before, String className, String after) {
    static DefaultLiteral of(String literal) {
        return new DefaultLiteral(literal, "", "");
    }

    String in(SourceFile file) {
        return before + (className.isEmpty() ? "" : file.name(className)) + after;
    }
}
