package cotlette.db.tck;

import static cotlette.api.migration.Schema.addCheck;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.check;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.date;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.dropCheck;
import static cotlette.api.migration.Schema.dropIndex;
import static cotlette.api.migration.Schema.index;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.App;
import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.IndexSchema;
import cotlette.api.migration.Operation;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.OrmException;
import cotlette.db.spi.Dialect;
import cotlette.db.tck.printing.PrintingApp;
import cotlette.db.tck.printing.Proof;
import cotlette.db.tck.printing.Proof_;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Conditions and indexes that the database holds. */
public abstract class ConstraintTck extends DatabaseTck {
    private static final Operation.CreateTable TABLE = (Operation.CreateTable) createTable(
            "printing_proof",
            autoKey("id"),
            varchar("title", 40),
            decimal("price", 8, 2).orNull(),
            bool("sold"),
            date("printed_on").orNull(),
            timestamp("made").orNull(),
            integer("pages").asPositive(),
            check("price_range", "price > 0.5 and price <= 100"),
            check("price_twice", "price * 2 <> 6 or price is null"),
            check("title_free", "lower(title) <> 'it''s taken?'"),
            check("title_length", "length(title) between 2 and 20"),
            check("title_known", "title || '!' not in ('No!', 'Never!')"),
            check("sold_for_something", "not sold or price is not null"),
            check("day_late", "printed_on >= '2000-02-28'"),
            check("made_early", "made < '2100-01-01T00:00:00Z'"),
            check("pages_even", "(pages + 1) % 2 = 1"));
    private static final IndexSchema ONE_UNSOLD =
            index("one_unsold", "title").asUnique().where("sold = false");

    @Override
    protected App app() {
        return new PrintingApp();
    }

    @Override
    protected List<Operation> further() {
        return List.of(TABLE);
    }

    @Test
    void keepsWhatFulfilsAllChecksAndWhatIsUnknown() {
        proof(_ -> {});
        proof(proof -> {
            proof.title = "It's free?";
            proof.price = new BigDecimal("100.00");
            proof.sold = true;
            proof.day = LocalDate.of(2000, 2, 28);
            proof.made = Instant.parse("2099-12-31T23:59:59Z");
            proof.pages = 4;
        });

        assertThat(Proof.objects.count()).isEqualTo(2);
    }

    @Test
    void refusesWhatBreaksACheckAndNamesIt() {
        assertBroken("price_range", proof -> proof.price = new BigDecimal("0.50"));
        assertBroken("price_range", proof -> proof.price = new BigDecimal("100.01"));
        assertBroken("price_twice", proof -> proof.price = new BigDecimal("3.00"));
        assertBroken("title_free", proof -> proof.title = "IT'S Taken?");
        assertBroken("title_length", proof -> proof.title = "X");
        assertBroken("title_known", proof -> proof.title = "Never");
        assertBroken("sold_for_something", proof -> proof.sold = true);
        assertBroken("day_late", proof -> proof.day = LocalDate.of(2000, 2, 27));
        assertBroken("made_early", proof -> proof.made = Instant.parse("2100-01-01T00:00:00Z"));
        assertBroken("pages_even", proof -> proof.pages = 3);
    }

    @Test
    void refusesNumbersBelowZeroAlsoWhereNoObjectIsSaved() {
        proof(_ -> {});

        assertThatThrownBy(() -> Proof.objects.all().update(Proof_.pages.set(-2)))
                .asInstanceOf(InstanceOfAssertFactories.type(IntegrityException.class))
                .returns(IntegrityException.Kind.CHECK, IntegrityException::kind)
                .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                .contains("pages");
        change(addColumn(
                "printing_proof", integer("sheets").asPositive().withDefault(1).withIndex()));
        assertThatThrownBy(() -> sql("UPDATE \"printing_proof\" SET \"sheets\" = -1"))
                .hasMessageContaining("printing_proof_sheets_check");
    }

    @Test
    void addsAndDropsChecks() {
        CheckSchema few = check("pages_few", "pages < 10");
        change(addCheck("printing_proof", few));
        assertThatThrownBy(() -> proof(proof -> proof.pages = 12)).hasMessageContaining("pages_few");
        change(dropCheck("printing_proof", "pages_few"));

        proof(proof -> proof.pages = 12);
    }

    @Test
    void indexesSomeRowsWhereTheDatabaseCan() {
        if (!dialect().indexesSomeRows()) {
            assertThatThrownBy(() -> change(addIndex("printing_proof", ONE_UNSOLD)))
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining(dialect().name() + " has no indexes over some rows only");
            return;
        }
        change(addIndex("printing_proof", ONE_UNSOLD));
        proof(_ -> {});
        proof(ConstraintTck::sold);
        proof(ConstraintTck::sold);

        assertThatThrownBy(() -> proof(_ -> {}))
                .asInstanceOf(InstanceOfAssertFactories.type(IntegrityException.class))
                .returns(IntegrityException.Kind.UNIQUE, IntegrityException::kind);
        change(dropIndex("printing_proof", ONE_UNSOLD));
        proof(_ -> {});
    }

    @Test
    void indexesExpressionsWhereTheDatabaseCan() {
        IndexSchema anyCase = index("any_case", "pages", "lower(title)").asUnique();
        if (!dialect().indexesExpressions()) {
            assertThatThrownBy(() -> change(addIndex("printing_proof", anyCase)))
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining(dialect().name() + " has no indexes over expressions");
            return;
        }
        change(addIndex("printing_proof", anyCase));
        proof(_ -> {});
        proof(proof -> proof.pages = 2);

        assertThatThrownBy(() -> proof(proof -> proof.title = "DAWN"))
                .asInstanceOf(InstanceOfAssertFactories.type(IntegrityException.class))
                .returns(IntegrityException.Kind.UNIQUE, IntegrityException::kind);
    }

    @Test
    void saysWhatIsWrongWithAnExpression() {
        assertThatThrownBy(() -> change(addIndex("printing_proof", index("x", "lower(titel)"))))
                .isInstanceOf(OrmException.class)
                .hasMessageMatching("(?s).*(has no column 'titel'. Did you mean 'title'|has no indexes over).*");
    }

    private Dialect dialect() {
        return database().backend().dialect();
    }

    private static void sold(Proof proof) {
        proof.sold = true;
        proof.price = BigDecimal.TEN;
    }

    private static void assertBroken(String check, Consumer<Proof> fill) {
        assertThatThrownBy(() -> proof(fill))
                .as(check)
                .asInstanceOf(InstanceOfAssertFactories.type(IntegrityException.class))
                .returns(IntegrityException.Kind.CHECK, IntegrityException::kind)
                .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                .contains("Proof cannot be saved: it breaks the check '" + check + "': ");
    }

    private static void proof(Consumer<Proof> fill) {
        Proof.objects.create(fill);
    }
}
