package cotlette.db.r2dbc.sqlite;

/**
 * A piece of SQL that says more than space.
 *
 * @param text as it is written
 * @param start where it begins in the whole text
 * @param depth how many parentheses are open around it
 */
record Token(Kind kind, String text, int start, int depth) {
    enum Kind {
        WORD,
        PARAMETER,
        SEMICOLON,
        OTHER
    }

    int end() {
        return start + text.length();
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }
}
