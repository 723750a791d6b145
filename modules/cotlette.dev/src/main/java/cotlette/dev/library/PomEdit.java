package cotlette.dev.library;

import cotlette.api.base.CotletteException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Enters the libraries of the lock file into {@code pom.xml}, so that Maven and editors use the same; all else stays as it was written. */
final class PomEdit {
    private static final String BEGIN = "<!-- From lib/libraries.lock, which 'cotlette add' writes. -->";
    private static final String END = "<!-- End of libraries.lock. -->";
    private static final String DEPENDENCIES = "/project/dependencies";

    private PomEdit() {}

    /**
     * Returns the file's text with the libraries in it.
     *
     * @throws CotletteException when the file is not XML, or is no project
     */
    static String apply(String pom, List<LockedLibrary> libraries) {
        String without = withoutOurs(pom);
        Structure structure = Structure.of(without);
        String entries = libraries.stream()
                .map(LockedLibrary::coordinates)
                .filter(library -> !structure.own().contains(library.name()))
                .map(PomEdit::entry)
                .collect(Collectors.joining());
        if (entries.isEmpty()) {
            return without;
        }
        String block = "    " + BEGIN + "\n" + entries + "    " + END + "\n";
        int end = structure.end();
        int line = without.lastIndexOf('\n', end) + 1;
        return structure.hasDependencies()
                ? without.substring(0, line) + block + without.substring(line)
                : without.substring(0, line) + "  <dependencies>\n" + block + "  </dependencies>\n"
                        + without.substring(line);
    }

    private static String withoutOurs(String pom) {
        int begin = pom.indexOf(BEGIN);
        int end = pom.indexOf(END);
        if (begin < 0 || end < begin) {
            return pom;
        }
        int from = pom.lastIndexOf('\n', begin) + 1;
        int to = pom.indexOf('\n', end) + 1;
        return pom.substring(0, from) + pom.substring(to);
    }

    private static String entry(Coordinates library) {
        return """
                    <dependency>
                      <groupId>%s</groupId>
                      <artifactId>%s</artifactId>
                      <version>%s</version>
                    </dependency>
                """.formatted(library.group(), library.artifact(), library.version());
    }

    /**
     * What is where in a pom.
     *
     * @param hasDependencies whether there is a list of dependencies
     * @param end where the list ends or, without one, the project
     * @param own the libraries that its author has entered, as {@code group:artifact}
     */
    private record Structure(boolean hasDependencies, int end, Set<String> own) {
        static Structure of(String pom) {
            Set<String> own = new HashSet<>();
            Deque<String> path = new ArrayDeque<>();
            String group = "";
            String artifact = "";
            int list = -1;
            int project = -1;
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            try {
                XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(pom));
                while (reader.hasNext()) {
                    switch (reader.next()) {
                        case XMLStreamConstants.START_ELEMENT -> path.addLast(reader.getLocalName());
                        case XMLStreamConstants.CHARACTERS -> {
                            String place = "/" + String.join("/", path);
                            if (place.equals(DEPENDENCIES + "/dependency/groupId")) {
                                group = reader.getText().strip();
                            } else if (place.equals(DEPENDENCIES + "/dependency/artifactId")) {
                                artifact = reader.getText().strip();
                            }
                        }
                        case XMLStreamConstants.END_ELEMENT -> {
                            String place = "/" + String.join("/", path);
                            int start =
                                    pom.lastIndexOf("</", reader.getLocation().getCharacterOffset() - 1);
                            if (place.equals(DEPENDENCIES + "/dependency")) {
                                own.add(group + ":" + artifact);
                            } else if (place.equals(DEPENDENCIES)) {
                                list = start;
                            } else if (place.equals("/project")) {
                                project = start;
                            }
                            path.removeLast();
                        }
                        default -> {}
                    }
                }
            } catch (XMLStreamException broken) {
                throw new CotletteException("pom.xml cannot be read: " + broken.getMessage(), broken);
            }
            if (project < 0) {
                throw new CotletteException("pom.xml is none of Maven: it does not hold a project.");
            }
            return new Structure(list >= 0, list >= 0 ? list : project, own);
        }
    }
}
