package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the pages about the ORM, and that about views, show compiles, as part of the bookshop they speak of. A comment before a block names the variables it uses:
 * {@code <!-- given: Book book, Store oslo -->}.
 */
class OrmDocumentationTest {
    private static final Path PAGES = Path.of("..", "..", "docs", "orm");
    private static final Path VIEWS = Path.of("..", "..", "docs", "views.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^(?:<!-- given: ([^\\n]*) -->\\n)?```java\\n(.*?)^```$");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public )?(?:final |abstract )?(?:class|interface|record|enum) (\\w+)[^;]*\\{$");

    @TempDir
    Path folder;

    /** A block of a page. */
    record Snippet(String name, String given, String text) {
        boolean declaresAType() {
            return TYPE.matcher(text).find();
        }

        boolean declaresMembers() {
            return text.startsWith("@") && !declaresAType();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Snippet> declarations() throws IOException {
        return snippets().stream().filter(Snippet::declaresAType);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("declarations")
    void declaredTypesCompileInPlaceOfThoseOfTheBookshop(Snippet snippet) throws IOException {
        TestCompiler.in(folder)
                .with("-Xlint:none")
                .compile(bookshop(snippets()).with(Bookshop.file(snippet.text())))
                .orFail();
    }

    @Test
    void membersAndStatementsCompile() throws IOException {
        List<Snippet> all = snippets();
        Sources sources = bookshop(all);
        List<Snippet> snippets =
                all.stream().filter(snippet -> !snippet.declaresAType()).toList();
        for (Snippet snippet : snippets) {
            sources = sources.with(source(snippet));
        }

        assertThat(snippets).hasSizeGreaterThan(10);
        TestCompiler.in(folder).with("-Xlint:none").compile(sources).orFail();
    }

    /** The bookshop, with what it has not, and a page declares for others. */
    private static Sources bookshop(List<Snippet> snippets) {
        Sources sources = Bookshop.sources();
        for (Snippet snippet : snippets) {
            if (snippet.declaresAType() && Bookshop.isWhole(snippet.text())) {
                sources = Sources.of(Bookshop.file(snippet.text())).with(sources);
            }
        }
        return sources;
    }

    private static String source(Snippet snippet) {
        if (!snippet.declaresMembers()) {
            return Bookshop.statements(snippet.name(), snippet.given(), snippet.text());
        }
        return snippet.text().contains("Field")
                ? Bookshop.model(snippet.name(), snippet.text())
                : Bookshop.views(snippet.name(), snippet.text());
    }

    private static List<Snippet> snippets() throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.list(PAGES)) {
            pages = Stream.concat(files.sorted(), Stream.of(VIEWS)).toList();
        }
        List<Snippet> found = new ArrayList<>();
        for (Path page : pages) {
            String text = Files.readString(page);
            Matcher block = BLOCK.matcher(text);
            while (block.find()) {
                long line = text.substring(0, block.start(2)).lines().count();
                String given = block.group(1) == null ? "" : block.group(1);
                found.add(new Snippet(name(page) + "Line" + line, given, withoutDots(block.group(2))));
            }
        }
        return found;
    }

    /** Three dots stand for what does not matter. */
    private static String withoutDots(String text) {
        return text.replaceAll("\\) \\{ … }", ") { throw new UnsupportedOperationException(); }");
    }

    private static String name(Path page) {
        String words = page.getFileName().toString().replace(".md", "");
        return Stream.of(words.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .reduce("", String::concat);
    }
}
