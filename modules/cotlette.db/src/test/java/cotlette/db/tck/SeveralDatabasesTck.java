package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.orm.DatabaseException;
import cotlette.api.orm.Db;
import cotlette.api.orm.DoesNotExist;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.tck.library.Author;
import cotlette.db.tck.library.Author_;
import cotlette.db.tck.library.Book;
import cotlette.db.tck.library.Book_;
import cotlette.db.tck.library.Letter;
import cotlette.db.tck.library.Shelf;
import cotlette.db.tck.library.Shelf_;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An application with several databases, of which each object knows its own. */
public abstract class SeveralDatabasesTck extends DatabaseTck {
    /** Both databases count their keys from the beginning. */
    @Override
    protected boolean keepsTables() {
        return false;
    }

    @Override
    protected Map<String, DatabaseSettings> databases() {
        return Map.of("default", settings(), "archive", named("archive"), "replica", named("replica"));
    }

    /** A file is another one only with another name. */
    private DatabaseSettings named(String name) {
        DatabaseSettings given = settings();
        return new DatabaseSettings(given.url().replace("library.sqlite3", name + ".sqlite3"));
    }

    @Test
    void managersAndQuerySetsAskTheDatabaseThatIsNamed() {
        author("here");
        Author there = Author.objects.using("archive").create(author -> author.name = "there");

        assertThat(names(Author.objects.all().using("archive").execute())).containsExactly("there");
        assertThat(names(Author.objects
                        .using("archive")
                        .filter(Author_.name.contains("e"))
                        .orderBy("id")
                        .execute()))
                .containsExactly("there");
        assertThat(Author.objects.using("archive").get(there.id).name).isEqualTo("there");
        assertThat(Author.objects.using("replica").count()).isZero();
        assertThat(Author.objects.using("replica").all().exists()).isFalse();
        assertThat(names(Author.objects.all().execute())).containsExactly("here");
    }

    @Test
    void sayThatARouterMayKeepATableAway() {
        assertThatThrownBy(() -> Letter.objects.using("archive").count())
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("The table library_letter does not exist in the database 'archive'."
                        + " Run `cotlette migrate --database archive`")
                .hasMessageContaining("allowMigrate(…) of a router keeps away from this database");
    }

    @Test
    void objectsAreSavedAndDeletedWhereTheyCameFrom() {
        author("here");
        Author there = Author.objects.using("archive").create(author -> author.name = "there");
        there.name = "still there";
        there.save();
        Author read = Author.objects.using("archive").get(Author_.name.eq("still there"));
        read.email = "there@example.com";
        read.save();

        assertThat(Author.objects.using("archive").get(there.id).email).isEqualTo("there@example.com");
        assertThat(names(Author.objects.all().execute())).containsExactly("here");
        read.delete();
        assertThat(Author.objects.using("archive").count()).isZero();
        assertThat(Author.objects.count()).isEqualTo(1);
    }

    @Test
    void aDatabaseSavesWhatItIsGiven() {
        Author author = new Author();
        author.name = "Ursula";
        Db.using("archive").save(author);

        assertThat(Author.objects.using("archive").count()).isEqualTo(1);
        assertThat(Author.objects.count()).isZero();
    }

    @Test
    void relationsAreLoadedFromTheDatabaseOfTheirObject() {
        Author here = author("here");
        Author there = Author.objects.using("archive").create(author -> author.name = "there");
        assertThat(there.id).isEqualTo(here.id);
        for (String title : List.of("first", "second")) {
            Book.objects.using("archive").create(book -> {
                book.title = title;
                book.author.set(there);
            });
        }

        Book book = Book.objects.using("archive").get(Book_.title.eq("first"));
        assertThat(book.author.get().name).isEqualTo("there");
        assertThat(Book.objects.using("archive").all().execute())
                .allSatisfy(any -> assertThat(any.author.get().name).isEqualTo("there"));
        assertThat(Book.objects
                        .using("archive")
                        .all()
                        .prefetchRelated(Book_.author)
                        .execute())
                .allSatisfy(any -> assertThat(any.author.get().name).isEqualTo("there"));
    }

    @Test
    void anObjectOfAnotherDatabaseCannotBeReferredTo() {
        Author there = Author.objects.using("archive").create(author -> author.name = "there");

        assertThatThrownBy(() -> book("The Dispossessed", 341, there))
                .isInstanceOf(InvalidModel.class)
                .hasMessage("Book.author refers to Author " + there.id
                        + " of the database 'archive', and a row of the database 'default' cannot. Refer to an object of"
                        + " the same database, or, where the two have the same rows, let allowRelation of a DatabaseRouter"
                        + " say so.");
    }

    @Test
    void routersChooseWhereTheCodeDoesNot() {
        Shelf shelf = Shelf.objects.create(made -> made.code = "A1");

        assertThat(Db.database().find(Shelf_.TYPE, "A1")).contains(shelf);
        assertThatThrownBy(() -> Shelf.objects.get("A1")).isInstanceOf(DoesNotExist.class);

        Db.using("replica").save(copy(shelf));
        Shelf read = Shelf.objects.get("A1");
        assertThat(read.floor).isEqualTo(7);
        read.floor = 3;
        read.save();

        assertThat(Shelf.objects.using("default").get("A1").floor).isEqualTo(3);
        assertThat(Shelf.objects.all().get().floor).isEqualTo(7);
        Book book = book("The Dispossessed", 341, author("Ursula"));
        book.shelf.set(read);
        book.save();
        assertThat(Book.objects.get(book.id).shelf.get().floor).isEqualTo(3);
    }

    @Test
    void aTransactionIsOfOneDatabase() {
        assertThatThrownBy(() -> Db.using("archive").atomic(() -> {
                    Author.objects.using("archive").create(author -> author.name = "undone");
                    author("kept");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(Author.objects.using("archive").count()).isZero();
        assertThat(names(Author.objects.all().execute())).containsExactly("kept");
    }

    @Test
    void aTransactionThatIsHandedOverIsOfOneDatabase() {
        var archived = Db.using("archive").async().atomic(tx -> {
            assertThat(tx.of(Db.using("archive"))).isSameAs(tx);
            return Author.objects.using("archive").async(tx).create(author -> author.name = "there");
        });
        assertThat(archived.toCompletableFuture().join().name).isEqualTo("there");

        var mixed = Db.using("archive")
                .async()
                .atomic(tx -> Author.objects.async(tx).create(author -> author.name = "x"));
        assertThatThrownBy(mixed.toCompletableFuture()::join)
                .hasRootCauseInstanceOf(OrmException.class)
                .hasRootCauseMessage(
                        "The transaction is one of the database 'archive', and this asks the database 'default'. Choose the same with"
                                + " using(\"archive\"), or begin a transaction with Db.using(\"default\").async().atomic(tx -> …).");
    }

    @Test
    void aQueryWithinAnotherOneAsksTheSameDatabase() {
        Author ursula = author("Ursula");
        book("The Dispossessed", 341, ursula);
        var there = Author.objects.using("archive").all().select(Author_.id);

        assertThatThrownBy(
                        () -> Book.objects.filter(Book_.author().id.in(there)).execute())
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith(
                        "A query of the database 'default' has a sub-query of Author in the database 'archive'")
                .hasMessageContaining("execute()");
        assertThatThrownBy(() -> Author.objects
                        .using("archive")
                        .filter(Author_.id.in(
                                Author.objects.using("default").all().select(Author_.id)))
                        .count())
                .isInstanceOf(OrmException.class);
        assertThat(Author.objects
                        .using("archive")
                        .filter(Author_.id.in(Author.objects.all().select(Author_.id)))
                        .count())
                .isZero();
        assertThat(Book.objects
                        .filter(Book_.author().id.in(Author.objects.all().select(Author_.id)))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aModelOfAReplicaIsAskedWhereTheQueryAroundItIs() {
        Shelf shelf = Shelf.objects.create(made -> made.code = "A1");
        Book book = book("The Dispossessed", 341, author("Ursula"));
        book.shelf.set(shelf);
        book.save();

        assertThat(Book.objects
                        .filter(Book_.shelf().code.in(Shelf.objects.all().select(Shelf_.code)))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void querySetsAreUnitedWithinOneDatabase() {
        author("here");
        Author.objects.using("archive").create(author -> author.name = "there");
        QuerySet<Author> there = Author.objects.using("archive").filter(Author_.name.eq("there"));

        assertThat(there.union(Author.objects.using("archive").filter(Author_.name.eq("here")))
                        .count())
                .isEqualTo(1);
        assertThatThrownBy(() -> Author.objects.all().union(there))
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith("union(…) puts query sets of the usual database and of archive together");
    }

    private static Shelf copy(Shelf shelf) {
        Shelf copy = new Shelf();
        copy.code = shelf.code;
        copy.floor = 7;
        return copy;
    }

    private static List<String> names(List<Author> authors) {
        return authors.stream().map(author -> author.name).toList();
    }
}
