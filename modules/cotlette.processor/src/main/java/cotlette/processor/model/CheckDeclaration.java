package cotlette.processor.model;

/** A condition that the database holds. */
record CheckDeclaration(String name, String condition) {}
