package cotlette.commands.scaffold;

import cotlette.api.command.CommandException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a project or an app may be called: its name becomes a folder, a Java package, a module or a label, and stands in the names of
 * tables.
 */
final class NameRules {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    /** Longer ones leave no room in the name of a table, which databases cut at 63. */
    private static final int LONGEST = 30;

    private static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "try",
            "void",
            "volatile",
            "while",
            "true",
            "false",
            "null");

    /** First parts of the packages of the JDK, of the framework and of most libraries. */
    private static final Set<String> TAKEN_PACKAGES =
            Set.of("com", "cotlette", "io", "jakarta", "java", "javax", "jdk", "net", "org", "sun");

    /** Words that mean something between the words of a module descriptor. */
    private static final Set<String> DESCRIPTOR_WORDS =
            Set.of("exports", "module", "open", "opens", "provides", "requires", "to", "transitive", "uses", "with");

    private NameRules() {}

    /**
     * Refuses what cannot be the name of a project.
     *
     * @throws CommandException when it cannot; the message says why and proposes one that can
     */
    static void checkProject(String name) {
        check("project", name);
        if (TAKEN_PACKAGES.contains(name) || DESCRIPTOR_WORDS.contains(name)) {
            throw new CommandException(
                    "A project cannot be called '" + name + "': the packages of Java, of libraries or of "
                            + "Cotlette begin with this word, or it means something in a module descriptor. Try '"
                            + name + "_site'.");
        }
        if (ModuleLayer.boot().findModule(name).isPresent()) {
            throw new CommandException("A project cannot be called '" + name
                    + "': a module that Cotlette brings along has this " + "name. Try '" + name + "_site'.");
        }
    }

    /**
     * Refuses what cannot be the name of an app.
     *
     * @throws CommandException when it cannot; the message says why and proposes one that can
     */
    static void checkApp(String name) {
        check("app", name);
        if (name.equals("migrations")) {
            throw new CommandException(
                    "An app cannot be called 'migrations': that is the package of each app's migrations.");
        }
    }

    private static void check(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new CommandException("'" + name + "' cannot be the name of " + article(what) + " " + what
                    + ". Use lower-case letters, digits and underscores, a letter first: it becomes a Java package."
                    + proposal(name).map(proposal -> " Try '" + proposal + "'.").orElse(""));
        }
        if (KEYWORDS.contains(name)) {
            throw new CommandException("'" + name + "' cannot be the name of " + article(what) + " " + what
                    + ": it is a word of the Java language.");
        }
        if (name.length() > LONGEST) {
            throw new CommandException("The name '" + name + "' has " + name.length() + " characters. " + LONGEST
                    + " are the most: it stands in the names of tables, which databases cut.");
        }
    }

    private static String article(String what) {
        return what.startsWith("a") ? "an" : "a";
    }

    private static Optional<String> proposal(String name) {
        String cleaned = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^[0-9_]+|_+$", "");
        return NAME.matcher(cleaned).matches() && !KEYWORDS.contains(cleaned) ? Optional.of(cleaned) : Optional.empty();
    }

    /** Returns the name as the beginning of a class name: {@code BlogPosts} for {@code blog_posts}. */
    static String asClassName(String name) {
        StringBuilder result = new StringBuilder();
        for (String word : name.split("_+", -1)) {
            if (!word.isEmpty()) {
                result.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return result.toString();
    }
}
