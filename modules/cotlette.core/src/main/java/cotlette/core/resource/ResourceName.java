package cotlette.core.resource;

import java.util.Optional;
import java.util.Set;

/** The name of a resource that cannot lead out of the folder it is looked for in. */
record ResourceName(String path) {
    private static final Set<String> NO_NAMES = Set.of("", ".", "..");

    /** Returns the name, empty when it is absolute, has an empty segment or one of dots, or a character that means something to a file system. */
    static Optional<ResourceName> of(String name) {
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            if (character == '\\' || character == ':' || character < ' ') {
                return Optional.empty();
            }
        }
        for (String segment : name.split("/", -1)) {
            if (NO_NAMES.contains(segment)) {
                return Optional.empty();
            }
        }
        return Optional.of(new ResourceName(name));
    }
}
