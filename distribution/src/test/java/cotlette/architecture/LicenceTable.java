package cotlette.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table "library, licence, text" of the image's licenses/README.md. */
record LicenceTable(Map<String, String> texts) {
    private static final Pattern ROW =
            Pattern.compile("^\\| ([a-z0-9., -]+) \\| [^|]+ \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern JAR = Pattern.compile("([a-z0-9.-]+?)-(\\d[\\w.]*)\\.jar");

    static LicenceTable parse(String markdown) {
        Map<String, String> texts = new LinkedHashMap<>();
        ROW.matcher(markdown).results().forEach(row -> {
            for (String library : row.group(1).split(", ")) {
                texts.put(library, row.group(2));
            }
        });
        texts.remove("library");
        return new LicenceTable(texts);
    }

    /** Compares both ways: jars without a row, rows without a jar, rows whose text is not there. */
    List<String> violations(Path modules, Path licences) throws IOException {
        List<String> found = new ArrayList<>();
        Map<String, String> unseen = new LinkedHashMap<>(texts);
        List<Path> jars;
        try (var files = Files.list(modules)) {
            jars = files.sorted().toList();
        }
        for (Path jar : jars) {
            String file = jar.getFileName().toString();
            Matcher library = JAR.matcher(file);
            if (file.startsWith("cotlette.")) {
                continue;
            }
            if (!library.matches() || !texts.containsKey(library.group(1))) {
                found.add(file + " is in the image, and licenses/README.md has no row for it.");
                continue;
            }
            String text = texts.get(library.group(1));
            unseen.remove(library.group(1));
            String place = text.endsWith(".txt") ? text : library.group(1) + "-" + library.group(2);
            if (!Files.exists(licences.resolve(place))) {
                found.add(file + ": the text of its licence, licenses/" + place + ", is missing.");
            }
        }
        unseen.keySet()
                .forEach(
                        name -> found.add("licenses/README.md has a row for " + name + ", which is not in the image."));
        return found;
    }
}
