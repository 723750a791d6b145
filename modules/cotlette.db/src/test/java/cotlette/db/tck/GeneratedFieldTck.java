package cotlette.db.tck;

import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.dropColumn;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Operation;
import cotlette.api.orm.Db;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.db.spi.Dialect;
import cotlette.db.tck.library.Purchase;
import cotlette.db.tck.library.PurchaseSchema;
import cotlette.db.tck.library.Purchase_;
import cotlette.db.tck.library.Tariff;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Fields that the database computes: objects have them once they are saved, and nobody writes them. */
public abstract class GeneratedFieldTck extends DatabaseTck {
    @Override
    protected List<Operation> further() {
        return PurchaseSchema.OPERATIONS;
    }

    @Test
    void haveTheirValuesAsSoonAsAnObjectIsSaved() {
        Purchase dawn = purchase("Dawn", "12.50", 3);

        assertThat(dawn.total).isEqualTo("37.50");
        assertThat(dawn.cry).isEqualTo("DAWN isn't cheap");
        assertThat(dawn.third).isEqualTo("4.17");
        assertThat(dawn.large).isFalse();
        assertThat(dawn.year).isEqualTo(2026);
        assertThat(dawn.day).isEqualTo("2026-12-31");
        assertEqualsItsRow(dawn);
    }

    @Test
    void haveTheirValuesAgainAfterEachSave() {
        Purchase dawn = purchase("Dawn", "12.50", 3);

        dawn.amount = 11;
        dawn.title = "Imago";
        dawn.save();

        assertThat(dawn.total).isEqualTo("137.50");
        assertThat(dawn.cry).isEqualTo("IMAGO isn't cheap");
        assertThat(dawn.large).isTrue();
        assertEqualsItsRow(dawn);
        dawn.price = new BigDecimal("0.10");
        dawn.save(Purchase_.price);
        assertThat(dawn.total).isEqualTo("1.10");
        assertThat(statementsOf(dawn::save)).isEmpty();
    }

    @Test
    void comeWithTheStatementThatSavesWhereTheDatabaseReturnsThem() {
        Dialect dialect = database().backend().dialect();
        boolean updates = dialect.returningUpdate("", List.of("\"id\"")).isPresent();

        Purchase[] dawn = new Purchase[1];
        List<String> inserting = statementsOf(() -> dawn[0] = purchase("Dawn", "12.50", 3));
        dawn[0].amount = 4;
        List<String> updating = statementsOf(dawn[0]::save);

        assertThat(inserting).filteredOn(GeneratedFieldTck::reads).hasSize(dialect.returnsInserted() ? 0 : 1);
        assertThat(updating).filteredOn(GeneratedFieldTck::reads).hasSize(updates ? 0 : 1);
        assertThat(inserting.getFirst())
                .matches("(?s).*INSERT INTO \\S+ \\(\"title\", \"price\", \"amount\", \"bought\"\\).*");
    }

    @Test
    void areNullWhereWhatTheyAreComputedFromIs() {
        Purchase gift = Purchase.objects.create(purchase -> purchase.title = "Gift");

        assertThat(gift.total).isNull();
        assertThat(gift.third).isNull();
        assertThat(gift.year).isNull();
        assertThat(gift.day).isNull();
        assertThat(gift.large).isFalse();
        assertEqualsItsRow(gift);
    }

    @Test
    void refuseToBeNullWhereTheyMustNotBe() {
        assertThatThrownBy(() -> tariff("none", null)).isInstanceOf(IntegrityException.class);

        Tariff tariff = tariff("some", 4);
        assertThat(tariff.twice).isEqualTo(8);
        assertThat(tariff.exact).isEqualTo("4.00");
        tariff.rate = null;
        assertThatThrownBy(tariff::save).isInstanceOf(IntegrityException.class);
        assertThat(Tariff.objects.get("some").twice).isEqualTo(8);
    }

    @Test
    void loseWhatWasAssignedToThem() {
        Purchase dawn = purchase("Dawn", "12.50", 3);
        dawn.total = BigDecimal.ONE;

        assertThat(statementsOf(dawn::save)).isEmpty();
        assertThat(dawn.total).isEqualTo("37.50");
        dawn.total = BigDecimal.TWO;
        dawn.cry = null;
        dawn.amount = 1;
        dawn.save();
        assertThat(dawn.total).isEqualTo("12.50");
        assertEqualsItsRow(dawn);
    }

    @Test
    void areNotWritten() {
        Purchase dawn = purchase("Dawn", "12.50", 3);

        assertThatThrownBy(() -> dawn.save(Purchase_.total))
                .isInstanceOf(OrmException.class)
                .hasMessage("save(Purchase_.total) would write what the database computes, as price * amount. Save the"
                        + " fields that it is computed from.");
        assertThatThrownBy(() -> Purchase.objects.all().update(Purchase_.total.set(BigDecimal.ONE)))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining(
                        "update(…) sets 'total' of Purchase, which the database computes as price * amount");
    }

    @Test
    void followChangesOfManyRows() {
        Purchase dawn = purchase("Dawn", "12.50", 3);
        purchase("Imago", "0.10", 3);

        Purchase.objects.all().update(Purchase_.amount.set(Purchase_.amount.plus(1)));

        dawn.refresh();
        assertThat(dawn.total).isEqualTo("50.00");
        assertThat(Purchase.objects.orderBy("total").select(Purchase_.total).execute())
                .containsExactly(new BigDecimal("0.40"), new BigDecimal("50.00"));
    }

    @Test
    void areFoundOrderedAndAddedUpLikeAllFields() {
        purchase("Dawn", "9.50", 1);
        purchase("Imago", "100.00", 2);
        purchase("Kindred", "0.10", 3);

        assertThat(titles(Purchase.objects.filter(Purchase_.total.gte(new BigDecimal("9.5")))))
                .containsExactly("Dawn", "Imago");
        assertThat(titles(Purchase.objects.filter("total__lt", 10))).containsExactly("Kindred", "Dawn");
        assertThat(titles(Purchase.objects.filter(Purchase_.cry.startsWith("DA"))))
                .containsExactly("Dawn");
        assertThat(titles(Purchase.objects.filter(Purchase_.large.eq(false)))).hasSize(3);
        assertThat(titles(Purchase.objects.filter(Purchase_.day.eq(LocalDate.of(2026, 12, 31)))))
                .hasSize(3);
        assertThat(Purchase.objects.all().aggregate(Purchase_.total.sum())).hasValue(new BigDecimal("209.80"));
    }

    @Test
    void mayBeUnique() {
        purchase("Dawn", "9.50", 1);

        assertThatThrownBy(() -> purchase("dawn", "9.50", 1))
                .asInstanceOf(InstanceOfAssertFactories.type(IntegrityException.class))
                .returns(IntegrityException.Kind.UNIQUE, IntegrityException::kind);
    }

    @Test
    void comeBackToObjectsThatWereSavedTogether() {
        List<Purchase> purchases = IntStream.range(0, 7)
                .mapToObj(i -> filled(new Purchase(), "title " + i, "1.10", i))
                .toList();
        List<Tariff> tariffs = IntStream.range(0, 7)
                .mapToObj(i -> filled(new Tariff(), "T" + (7 - i), i))
                .toList();

        Purchase.objects.bulkCreate(purchases, 3);
        Tariff.objects.bulkCreate(tariffs, 3);

        assertThat(purchases)
                .extracting(purchase -> purchase.total.toString())
                .containsExactly("0.00", "1.10", "2.20", "3.30", "4.40", "5.50", "6.60");
        assertThat(tariffs).extracting(tariff -> tariff.twice).containsExactly(0, 2, 4, 6, 8, 10, 12);
        purchases.forEach(GeneratedFieldTck::assertEqualsItsRow);
        assertThat(statementsOf(() -> purchases.forEach(Purchase::save))).isEmpty();
        Purchase withKey = filled(new Purchase(), "own key", "2.00", 2);
        withKey.id = 4_711L;
        withKey.save();
        assertThat(withKey.total).isEqualTo("4.00");
    }

    @Test
    void areReadWithFieldsThatWereNot() {
        Long id = purchase("Dawn", "12.50", 3).id;
        Purchase dawn = Purchase.objects
                .filter(Purchase_.id.eq(id))
                .only(Purchase_.amount)
                .get();
        dawn.amount = 2;

        dawn.save(Purchase_.amount);

        assertThat(dawn.total).isEqualTo("25.00");
        assertThat(dawn.title).isNull();
    }

    @Test
    void areUndoneWithTheTransaction() {
        Purchase dawn = purchase("Dawn", "12.50", 3);

        assertThatThrownBy(() -> Db.atomic(() -> {
                    dawn.amount = 5;
                    dawn.save();
                    assertThat(dawn.total).isEqualTo("62.50");
                    throw new IllegalStateException("not now");
                }))
                .hasMessage("not now");

        dawn.save();
        assertThat(dawn.total).isEqualTo("62.50");
        assertEqualsItsRow(dawn);
    }

    @Test
    void areComputedForRowsThatExist() {
        purchase("Dawn", "9.50", 21);
        ColumnSchema stored = integer("half").withIndex().storedAs("amount / 2");

        change(addColumn("library_purchase", stored));
        assertThat(numbers("SELECT p.\"half\" FROM \"library_purchase\" p")).containsExactly(10L);
        change(dropColumn("library_purchase", "half"));
        change(dropColumn("library_purchase", "cry"));

        assertThatThrownBy(() -> numbers("SELECT p.\"half\" FROM \"library_purchase\" p"))
                .isInstanceOf(Exception.class);
    }

    @Test
    void areComputedWhenTheyAreReadWhereTheDatabaseCan() {
        purchase("Dawn", "9.50", 21);
        Operation adding = addColumn("library_purchase", integer("half").virtualAs("amount / 2"));
        if (database().backend().dialect().name().equals("H2")) {
            assertThatThrownBy(() -> change(adding))
                    .isInstanceOf(OrmException.class)
                    .hasMessageContaining("cannot be: H2 keeps what it computes");
            return;
        }

        change(adding);

        assertThat(numbers("SELECT p.\"half\" FROM \"library_purchase\" p")).containsExactly(10L);
    }

    @Test
    void haveTheTypeOfTheirExpression() {
        assertThatThrownBy(() -> change(
                        addColumn("library_purchase", varchar("wrong", 20).virtualAs("amount * 2"))))
                .isInstanceOf(OrmException.class)
                .hasMessage(
                        "The column library_purchase.wrong, computed as \"amount * 2\", cannot be: it holds String, and"
                                + " the expression gives Integer. Let it have the type of its expression.");
        assertThatThrownBy(() ->
                        change(addColumn("library_purchase", integer("wrong").virtualAs("amount * much"))))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("has no column 'much'");
    }

    private static boolean reads(String sql) {
        return sql.startsWith("SELECT") && !sql.contains("FINAL TABLE");
    }

    private static List<String> titles(QuerySet<Purchase> purchases) {
        return purchases.orderBy("total").select(Purchase_.title).execute();
    }

    private static Purchase purchase(String title, String price, int amount) {
        return Purchase.objects.create(purchase -> filled(purchase, title, price, amount));
    }

    private static Purchase filled(Purchase purchase, String title, String price, int amount) {
        purchase.title = title;
        purchase.price = new BigDecimal(price);
        purchase.amount = amount;
        purchase.bought = Instant.parse("2026-12-31T23:59:59Z");
        return purchase;
    }

    private static Tariff tariff(String code, Integer rate) {
        return Tariff.objects.create(tariff -> filled(tariff, code, rate));
    }

    private static Tariff filled(Tariff tariff, String code, Integer rate) {
        tariff.code = code;
        tariff.rate = rate;
        return tariff;
    }

    private static void assertEqualsItsRow(Purchase purchase) {
        assertThat(Purchase_.TYPE.values(purchase))
                .containsExactly(Purchase_.TYPE.values(Purchase.objects.get(purchase.id)));
    }
}
