package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.base.PropertyAccess;
import cotlette.api.orm.Expression;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.api.orm.RelationPath;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for the models of the project {@code generated/library}. */
class GeneratedModelTest {
    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    @TempDir
    static Path folder;

    private static LoadedProject library;
    private static ModelType<Model> book;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void compile() throws Exception {
        Path sources = GoldenFiles.folder("generated").resolve("library/from");
        library = LoadedProject.of(
                TestCompiler.in(folder).compile(Sources.in(sources)).orFail().output());
        book = (ModelType<Model>) library.constant("library.catalogue.Book_", "TYPE");
    }

    @AfterAll
    static void close() throws Exception {
        library.close();
    }

    @Test
    void knowsTableAndApp() throws Exception {
        ModelType<?> author = (ModelType<?>) library.constant("library.catalogue.Author_", "TYPE");
        ModelType<?> employee = (ModelType<?>) library.constant("library.staff.Employee_", "TYPE");

        assertThat(book).hasToString("catalogue.Book").returns("catalogue_book", ModelType::table);
        assertThat(author.table()).isEqualTo("authors");
        assertThat(employee).hasToString("personnel.Employee").returns("personnel_employee", ModelType::table);
    }

    @Test
    void describesFields() {
        assertThat(book.fields())
                .filteredOn(field -> !(field.type() instanceof FieldType.Reference))
                .containsExactly(
                        ModelField.of("created", "created", new FieldType.DateTime(false, true), Instant.class),
                        ModelField.of("changed", "changed", new FieldType.DateTime(true, false), Instant.class),
                        ModelField.of("isbn", "isbn", new FieldType.Char(13), String.class)
                                .asPrimaryKey(),
                        ModelField.of("title", "title", new FieldType.Char(300), String.class)
                                .withIndex(),
                        ModelField.of("summary", "text", new FieldType.Text(), String.class)
                                .orNull()
                                .withDefault("A \"good\" one.\n"),
                        ModelField.of("copies", "copies", new FieldType.Int(), Integer.class)
                                .withDefault(1),
                        ModelField.of("pageCount", "page_count", new FieldType.Int(), Integer.class)
                                .orNull(),
                        ModelField.of("lendable", "lendable", new FieldType.Bool(), Boolean.class)
                                .withDefault(true));
    }

    @Test
    void describesForeignKeys() {
        assertThat(book.fields())
                .filteredOn(field -> field.type() instanceof FieldType.Reference)
                .extracting(GeneratedModelTest::describe)
                .containsExactly(
                        "author author_id -> catalogue.Author CASCADE Long index",
                        "predecessor predecessor_id -> catalogue.Book PROTECT String null unique",
                        "responsibleEmployee keeper -> personnel.Employee CASCADE Integer null index",
                        "favouriteOf favourite_of_id -> personnel.Employee RESTRICT Integer null unique");
    }

    @Test
    void readsARow() {
        List<Object> values = new ArrayList<>(List.of("left of the model", NOW, NOW, "978", "Emma", "…", 3));
        values.add(null);
        values.addAll(List.of(true, 7L, "977"));
        values.add(null);
        values.add(12);

        Model emma = book.read(new ListRow(values), 1);

        assertThat(book.values(emma)).containsExactlyElementsOf(values.subList(1, values.size()));
        assertThat(emma).hasToString("Book 978");
    }

    @Test
    void setsEachField() {
        Model emma = book.access().create();
        List<Object> values = List.of(NOW, NOW, "978", "Emma", "…", 3, 400, false, 7L, "977", 12, 13);

        for (int i = 0; i < values.size(); i++) {
            book.access().set(emma, i, values.get(i));
        }

        assertThat(book.values(emma)).containsExactlyElementsOf(values);
        assertThatThrownBy(() -> book.access().set(emma, values.size(), 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> book.access().get(emma, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void takesAForeignKeyThatIsNullForUnset() throws Exception {
        Model emma = book.access().create();
        emma.getClass().getField("author").set(emma, null);

        assertThat(book.access().get(emma, book.fieldIndex("author"))).isNull();
        assertThat(book.property(emma, "author")).isNull();
        assertThat(book.property(emma, "author_id")).isNull();
    }

    @Test
    void tellsAForeignKeyMadeByIdItsModel() throws Exception {
        Model emma = book.access().create();
        ForeignKey<?> author = ForeignKey.ofId(7L);
        emma.getClass().getField("author").set(emma, author);
        assertThatThrownBy(author::get).hasMessageContaining("does not know its model");

        assertThat(book.access().get(emma, book.fieldIndex("author"))).isEqualTo(7L);

        assertThat(book.access().reference(emma, book.fieldIndex("author"))).isSameAs(author);
        assertThatThrownBy(author::get).hasMessageContaining("No application is running");
    }

    @Test
    void givesTemplatesFieldsRelationsAndMethods() {
        Model emma = book.access().create();
        book.access().set(emma, book.fieldIndex("created"), NOW);
        book.access().set(emma, book.fieldIndex("changed"), NOW);
        book.access().set(emma, book.fieldIndex("author"), 7L);

        assertThat(PropertyAccess.of(book.javaType())).contains(book);
        assertThat(book.propertyNames())
                .startsWith("created", "changed", "isbn", "title")
                .contains("author", "author_id")
                .endsWith("isNew")
                .doesNotContain("scratch", "save", "hashCode");
        assertThat(book.property(emma, "created")).isEqualTo(NOW);
        assertThat(book.property(emma, "author_id")).isEqualTo(7L);
        assertThat(book.property(emma, "isNew")).isEqualTo(true);
        assertThatThrownBy(() -> book.property(emma, "authr")).hasMessage("Book has no property 'authr'.");
    }

    @Test
    void leadsOverRelationsInCircles() throws Exception {
        Object path =
                library.type("library.catalogue.Book_").getMethod("author").invoke(null);
        path = path.getClass().getMethod("masterpiece").invoke(path);
        path = path.getClass().getMethod("predecessor").invoke(path);

        assertThat(path).isInstanceOf(RelationPath.class).hasToString("author__masterpiece__predecessor");
        assertThat(path.getClass().getField("title").get(path))
                .isInstanceOf(Expression.class)
                .hasToString("author__masterpiece__predecessor__title");
    }

    @Test
    void makesItsManagerKnownToTheModel() throws Exception {
        assertThat(library.constant("library.catalogue.Book", "objects"))
                .isSameAs(library.constant("library.catalogue.Book_", "objects"))
                .isInstanceOf(Manager.class);
        assertThat(ModelType.of(book.access().create())).isSameAs(book);
    }

    @Test
    void makesObjectsAsTheirConstructorLeavesThem() throws Exception {
        ModelAccess<?> author = ((ModelType<?>) library.constant("library.catalogue.Author_", "TYPE")).access();

        assertThat(author.create()).extracting("alive").isEqualTo(true);
    }

    private static String describe(ModelField field) {
        FieldType.Reference reference = (FieldType.Reference) field.type();
        OnDelete onDelete = reference.onDelete();
        return field.name() + " " + field.column() + " -> " + reference.target().get() + " " + onDelete + " "
                + field.javaType().getSimpleName() + (field.nullable() ? " null" : "")
                + (field.unique() ? " unique" : "")
                + (field.index() ? " index" : "");
    }
}
