package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.base.PropertyAccess;
import cotlette.api.http.Codec;
import cotlette.api.http.Form;
import cotlette.api.http.InputValue;
import cotlette.api.http.InputValue.Bool;
import cotlette.api.http.InputValue.Items;
import cotlette.api.http.InputValue.Members;
import cotlette.api.http.InputValue.Raw;
import cotlette.api.http.InputValue.Text;
import cotlette.api.http.Problem;
import cotlette.api.http.Problems;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for the records of the project {@code generated/library}. */
class GeneratedRecordTest {
    @TempDir
    static Path folder;

    private static LoadedProject library;
    private static Codec<Object> bookOut;

    @BeforeAll
    static void compile() throws Exception {
        Path sources = GoldenFiles.folder("generated").resolve("library/from");
        library = LoadedProject.of(
                TestCompiler.in(folder).compile(Sources.in(sources)).orFail().output());
        bookOut = codec("library.catalogue.BookOut_");
    }

    @AfterAll
    static void close() throws Exception {
        library.close();
    }

    @Test
    void writesWhatItReads() {
        Members sequel = book(Map.of("isbn", new Text("979"), "summary", new Text("More"), "before", new Text("NEW")));

        Object emma = bookOut.read(book(Map.of("successors", new Items(List.of(sequel)))), new Problems());

        assertThat(JsonText.of(emma, bookOut))
                .isEqualTo(
                        "{\"isbn\":\"978\",\"lendable\":true,\"copies\":3,\"loans\":5000000000,\"rating\":4.5,\"shelf\":12,"
                                + "\"price\":9.90,\"token\":\"123e4567-e89b-12d3-a456-426614174000\","
                                + "\"created\":\"2026-01-31T12:00:00Z\",\"published\":\"1815-12-23\",\"condition\":\"WORN\","
                                + "\"summary\":null,\"before\":null,\"successors\":["
                                + "{\"isbn\":\"979\",\"lendable\":true,\"copies\":3,\"loans\":5000000000,\"rating\":4.5,\"shelf\":12,"
                                + "\"price\":9.90,\"token\":\"123e4567-e89b-12d3-a456-426614174000\","
                                + "\"created\":\"2026-01-31T12:00:00Z\",\"published\":\"1815-12-23\",\"condition\":\"WORN\","
                                + "\"summary\":\"More\",\"before\":\"NEW\",\"successors\":[],"
                                + "\"cover\":{\"colour\":\"blue\",\"tags\":[]}}"
                                + "],\"cover\":{\"colour\":\"blue\",\"tags\":[]}}");
    }

    @Test
    void compilesForARecordWithinAClassWhereNullIsMarked(@TempDir Path nested) {
        Sources sources = Sources.of("""
                @NullMarked
                package shop;

                import org.jspecify.annotations.NullMarked;
                """, """
                package shop;

                import cotlette.api.http.Get;

                public final class Prices {
                    public record Price(String title, long cents) {}

                    @Get("/prices/dawn")
                    public Price dawn() {
                        return new Price("Dawn", 950);
                    }
                }
                """, """
                package shop;

                import cotlette.api.App;
                import cotlette.api.AppParts;

                public final class ShopApp implements App {
                    @Override
                    public AppParts parts() {
                        return new ShopApp_();
                    }
                }
                """, """
                module shop {
                    requires cotlette.api;
                    requires org.jspecify;

                    provides cotlette.api.App with shop.ShopApp;
                }
                """);

        TestCompiler.in(nested).compile(sources).orFail();
    }

    @Test
    void tellsAllProblemsAtOnce() {
        Problems problems = new Problems();

        Object nothing = bookOut.read(
                book(Map.of(
                        "copies", new Text("3"),
                        "condition", new Text("LOST"),
                        "cover", new Members(Map.of("tags", new Items(List.of(new Bool(true)))), false))),
                problems);

        assertThat(nothing).isNull();
        assertThat(problems.all())
                .containsExactly(
                        new Problem("copies", "must be a whole number from -2147483648 to 2147483647"),
                        new Problem("condition", "must be one of [NEW, WORN]"),
                        new Problem("cover.colour", "is required"),
                        new Problem("cover.tags.0", "must be a text without the character NUL"));
    }

    @Test
    void readsAForm() throws Exception {
        Codec<Object> bookIn = codec("library.catalogue.BookViews_BookIn_");

        Form<Object> form = Form.read(
                new Members(Map.of("isbn", new Raw("978"), "title", new Raw("Emma"), "copies", new Raw("")), true),
                bookIn);

        assertThat(form.value().map(Object::toString)).contains("BookIn[isbn=978, title=Emma, copies=Optional.empty]");
    }

    @Test
    void takesAListOfWhichNothingWasChosenInAFormForEmpty() throws Exception {
        Codec<Object> cover = codec("library.catalogue.BookOut_Cover_");

        assertThat(Form.read(new Members(Map.of("colour", new Raw("blue")), true), cover)
                        .value()
                        .map(Object::toString))
                .contains("Cover[colour=blue, tags=[]]");
        assertThat(Form.read(new Members(Map.of("colour", new Text("blue")), false), cover)
                        .problems())
                .containsExactly(new Problem("tags", "is required"));
    }

    @Test
    void readsSettingsBySnakeCaseAndWithDefaults() throws Exception {
        Codec<Object> settings = codec("library.catalogue.CatalogueSettings_");

        assertThat(settings.read(new Members(Map.of(), false), new Problems()))
                .hasToString("CatalogueSettings[pageSize=20, defaultCurrency=Optional.empty]");
        assertThat(settings.read(
                        new Members(
                                Map.of(
                                        "page_size", new InputValue.Number(BigDecimal.TEN),
                                        "default_currency", new Text("EUR")),
                                false),
                        new Problems()))
                .hasToString("CatalogueSettings[pageSize=10, defaultCurrency=Optional[EUR]]");
    }

    @Test
    void givesTemplatesComponentsAndMethods() throws Exception {
        Object emma = bookOut.read(book(Map.of()), new Problems());

        PropertyAccess<Object> properties = properties("library.catalogue.BookOut_");

        assertThat(PropertyAccess.of(emma.getClass()).map(Object.class::cast)).contains(properties);
        assertThat(properties.propertyNames()).startsWith("isbn", "lendable").endsWith("cover", "label");
        assertThat(properties.property(emma, "isbn")).isEqualTo("978");
        assertThat(properties.property(emma, "label")).isEqualTo("978 3");
    }

    @Test
    void hasNoCodecWhereAComponentHasNone() throws Exception {
        assertThat(library.type("library.catalogue.Opaque_").getFields())
                .extracting("name")
                .containsExactly("PROPERTIES");
    }

    private static Members book(Map<String, InputValue> changes) {
        Map<String, InputValue> members = new HashMap<>(Map.of(
                "isbn", new Text("978"),
                "lendable", new Bool(true),
                "copies", new InputValue.Number(new BigDecimal("3")),
                "loans", new InputValue.Number(new BigDecimal("5000000000")),
                "rating", new InputValue.Number(new BigDecimal("4.5")),
                "shelf", new InputValue.Number(new BigDecimal("12")),
                "price", new InputValue.Number(new BigDecimal("9.90")),
                "token", new Text("123e4567-e89b-12d3-a456-426614174000"),
                "created", new Text("2026-01-31T12:00:00Z"),
                "published", new Text("1815-12-23")));
        members.put("condition", new Text("WORN"));
        members.put("successors", new Items(List.of()));
        members.put("cover", new Members(Map.of("colour", new Text("blue"), "tags", new Items(List.of())), false));
        members.putAll(changes);
        return new Members(members, false);
    }

    @SuppressWarnings("unchecked")
    private static Codec<Object> codec(String typeName) throws ReflectiveOperationException {
        return (Codec<Object>) library.constant(typeName, "CODEC");
    }

    @SuppressWarnings("unchecked")
    private static PropertyAccess<Object> properties(String typeName) throws ReflectiveOperationException {
        return (PropertyAccess<Object>) library.constant(typeName, "PROPERTIES");
    }
}
