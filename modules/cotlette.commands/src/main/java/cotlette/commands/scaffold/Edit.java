package cotlette.commands.scaffold;

/** What came of the attempt to enter something into a file that exists. */
sealed interface Edit {
    /**
     * It was entered.
     *
     * @param text the whole file
     */
    record Changed(String text) implements Edit {}

    /** It was there already. */
    record Present() implements Edit {}

    /**
     * The file is not written as expected, and is left alone.
     *
     * @param toAdd what its author is to add
     */
    record Refused(String toAdd) implements Edit {}
}
