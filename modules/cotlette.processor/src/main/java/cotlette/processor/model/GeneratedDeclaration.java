package cotlette.processor.model;

/** How the database computes a field. */
record GeneratedDeclaration(String expression, boolean stored) {}
