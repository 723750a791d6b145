package names.odd;

/** Hides the one of java.lang. */
record String(java.lang.String value, int problems, boolean in, int valueInput, List items) {
    record List(java.util.List<java.lang.String> list) {}
}
