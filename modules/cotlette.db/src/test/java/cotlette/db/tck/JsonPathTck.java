package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.Json;
import cotlette.api.orm.OrmException;
import cotlette.db.tck.kinds.KindsSchema;
import cotlette.db.tck.kinds.Sample;
import cotlette.db.tck.kinds.Sample_;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values inside of JSON. */
public abstract class JsonPathTck extends DatabaseTck {
    private Sample book;
    private Sample list;

    @Override
    protected List<Operation> further() {
        return List.of(KindsSchema.TABLE);
    }

    @BeforeEach
    void save() {
        book = sample("""
                {"title": "Dawn", "pages": 248, "price": 9.5, "new": true, "old": false, "none": null,
                 "tags": ["sea", {"deep er": "ünïcode 🌊"}], "a__b": 1}""");
        list = sample("[\"first\", 2]");
        Sample.objects.create(_ -> {});
    }

    @Test
    void findsWhatIsInside() {
        inside(() -> {
            assertThat(Sample.objects
                            .filter(Sample_.json.at("title").text().eq("Dawn"))
                            .execute())
                    .containsExactly(book);
            assertThat(Sample.objects
                            .filter(Sample_.json
                                    .at("tags")
                                    .at(1)
                                    .at("deep er")
                                    .text()
                                    .contains("🌊"))
                            .execute())
                    .containsExactly(book);
            assertThat(Sample.objects
                            .filter(Sample_.json.at(0).text().eq("first"))
                            .execute())
                    .containsExactly(list);
            assertThat(Sample.objects
                            .filter(Sample_.json.at("pages").number().gt(247.5))
                            .execute())
                    .containsExactly(book);
            assertThat(Sample.objects
                            .filter(Sample_.json.at("new").truth().eq(true))
                            .execute())
                    .containsExactly(book);
            assertThat(Sample.objects.filter(Sample_.json.at("none").exists()).execute())
                    .containsExactly(book);
            assertThat(Sample.objects.exclude(Sample_.json.at("title").exists()).count())
                    .isEqualTo(2);
        });
    }

    @Test
    void readsValuesOfTheirKind() {
        inside(() -> {
            var books = Sample.objects.filter(Sample_.id.eq(book.id));

            assertThat(books.select(Sample_.json.at("pages").text()).get()).isEqualTo("248");
            assertThat(books.select(Sample_.json.at("new").text()).get()).isEqualTo("true");
            assertThat(books.select(Sample_.json.at("none").text()).get()).isNull();
            assertThat(books.select(Sample_.json.at("missing").text()).get()).isNull();
            assertThat(books.select(Sample_.json.at("title").at("further").text())
                            .get())
                    .isNull();
            assertThat(books.select(Sample_.json.at("price").number()).get()).isEqualTo(9.5);
            assertThat(books.select(Sample_.json.at("title").number()).get()).isNull();
            assertThat(books.select(Sample_.json.at("old").truth()).get()).isFalse();
            assertThat(books.select(Sample_.json.at("pages").truth()).get()).isNull();
            assertThat(books.select(Sample_.json.at("tags").text()).get()).contains("sea");
        });
    }

    @Test
    void takesPathsInStrings() {
        inside(() -> {
            assertThat(Sample.objects.filter("json__title", "Dawn").execute()).containsExactly(book);
            assertThat(Sample.objects.filter("json__title__icontains", "DAW").execute())
                    .containsExactly(book);
            assertThat(Sample.objects.filter("json__tags__0", "sea").execute()).containsExactly(book);
            assertThat(Sample.objects.filter("json__pages__gte", 248).execute()).containsExactly(book);
            assertThat(Sample.objects.filter("json__new", true).execute()).containsExactly(book);
            assertThat(Sample.objects.filter("json__pages__in", List.of(1, 248)).execute())
                    .containsExactly(book);
            assertThat(Sample.objects.filter("json__title__isnull", true).count())
                    .isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "it's",
                "') OR 1 = 1 --",
                "?",
                "??",
                ":name",
                "$",
                "$[0]",
                "@",
                "*",
                "**",
                "a.b",
                "a[0]",
                "[0]",
                "last",
                "a b",
                "{}",
                "%_",
                "/* a */",
                "#>>",
                "length()",
                "null",
                "0",
                "名前",
                "🌊",
                ""
            })
    void takesHostileNamesOfItsOwn(String name) {
        Sample hostile = sample("{\"" + name + "\": {\"" + name + "\": 7}, \"other\": 8}");

        inside(() -> {
            assertThat(Sample.objects
                            .filter(Sample_.json.at(name).at(name).number().eq(7.0))
                            .execute())
                    .containsExactly(hostile);
            assertThat(Sample.objects
                            .filter(Sample_.json.at(name).at("other").exists())
                            .count())
                    .isZero();
        });
    }

    @Test
    void takesHostileNamesAsNames() {
        inside(() -> {
            assertThat(Sample.objects
                            .filter("json__') OR 1 = 1 --__isnull", false)
                            .count())
                    .isZero();
            assertThat(Sample.objects
                            .filter(Sample_.json.at("') OR 1 = 1 --").exists())
                            .count())
                    .isZero();
            assertThat(Sample.objects.filter(Sample_.json.at("*").exists()).count())
                    .isZero();
        });
        assertThatThrownBy(() -> Sample_.json.at("-1"))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("begins with a minus");
        assertThatThrownBy(() -> Sample_.json.at("a\"b"))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("has a quote");
        assertThatThrownBy(() -> Sample_.json.at("a").at(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Runs what finds values inside of JSON. H2 and Oracle cannot, and say so. */
    private void inside(Runnable queries) {
        String name = database().backend().dialect().name();
        if (name.equals("H2") || name.equals("Oracle")) {
            assertThatThrownBy(queries::run)
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining(name + " finds no value inside of JSON");
        } else {
            queries.run();
        }
    }

    private static Sample sample(String json) {
        return Sample.objects.create(sample -> sample.json = Json.of(json));
    }
}
