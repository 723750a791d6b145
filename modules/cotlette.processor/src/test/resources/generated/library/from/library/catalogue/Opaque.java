package library.catalogue;

/** Has properties for templates, but no form in JSON. */
record Opaque(Object anything) {}
