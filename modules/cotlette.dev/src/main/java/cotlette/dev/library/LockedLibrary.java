package cotlette.dev.library;

/**
 * A library that the project has.
 *
 * @param coordinates what it is, with its version
 * @param wanted whether the project asked for it; else it is needed by one that was asked for
 * @param sha256 the digest of its jar, in hexadecimal digits
 * @param file the name of its jar in {@code lib}
 */
record LockedLibrary(Coordinates coordinates, boolean wanted, String sha256, String file) {}
