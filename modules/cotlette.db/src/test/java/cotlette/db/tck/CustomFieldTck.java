package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.Condition;
import cotlette.api.orm.Expressions;
import cotlette.api.orm.FieldError;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OrmException;
import cotlette.api.orm.QuerySet;
import cotlette.db.tck.library.Money;
import cotlette.db.tck.library.Parcel;
import cotlette.db.tck.library.ParcelSchema;
import cotlette.db.tck.library.Parcel_;
import cotlette.db.tck.library.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields of classes that a service keeps in a column of another type. */
public abstract class CustomFieldTck extends DatabaseTck {
    private static final Money CHEAP = new Money(new BigDecimal("9.50"), "EUR");
    private static final Money DEAR = new Money(new BigDecimal("10"), "EUR");
    private static final Weight LIGHT = new Weight("2.700");
    private static final Weight HEAVY = new Weight("12.000");

    @Override
    protected List<Operation> further() {
        return ParcelSchema.OPERATIONS;
    }

    @Test
    void areKeptWithoutLoss() {
        Parcel parcel = parcel("a", DEAR, HEAVY);
        Parcel read = Parcel.objects.get(parcel.id);

        assertThat(read.price).isEqualTo(DEAR);
        assertThat(read.weight).isEqualTo(HEAVY);
        assertThat(read.code).isEqualTo("a");
        assertThat(parcel(null, null, LIGHT).price).isNull();
        assertThat(Parcel.objects.get(Parcel_.weight.eq(LIGHT)).price).isNull();
    }

    @Test
    void areWrittenWhenTheyHaveChanged() {
        Parcel parcel = parcel("a", DEAR, HEAVY);
        Parcel read = Parcel.objects.get(parcel.id);
        read.price = new Money(new BigDecimal("10"), "EUR");
        assertThat(statementsOf(read::save)).isEmpty();

        read.price = CHEAP;
        assertThat(statementsOf(read::save)).singleElement().asString().doesNotContain("weight");
        assertThat(Parcel.objects.get(parcel.id).price).isEqualTo(CHEAP);
    }

    @Test
    void haveAfterSavingWhatReadingGives() {
        Parcel parcel = parcel("a", DEAR, new Weight("2.5"));

        assertThat(parcel.weight).isEqualTo(new Weight("2.500"));
        assertThat(parcel("b", DEAR, null).weight).isEqualTo(new Weight("0.500"));
    }

    @Test
    void areCompared() {
        parcel("light", CHEAP, LIGHT);
        parcel("heavy", DEAR, HEAVY);
        parcel("free", null, new Weight("9"));

        assertThat(codes(Parcel_.price.eq(CHEAP))).containsExactly("light");
        assertThat(codes(Parcel_.price.in(CHEAP, DEAR))).containsExactly("heavy", "light");
        assertThat(codes(Parcel_.price.ne(CHEAP))).containsExactly("free", "heavy");
        assertThat(codes(Parcel_.price.isNull())).containsExactly("free");
        assertThat(codes(Parcel_.weight.gt(new Weight("2.9")))).containsExactly("free", "heavy");
        assertThat(codes(Parcel_.weight.lte(new Weight("9")))).containsExactly("free", "light");
        assertThat(codes(Parcel_.weight.between(LIGHT, new Weight("10")))).containsExactly("free", "light");
        assertThat(codes(Parcel_.code.eq("heavy"))).containsExactly("heavy");
        assertThat(Parcel.objects.orderBy(Parcel_.weight.desc()).execute())
                .extracting(parcel -> parcel.code)
                .containsExactly("heavy", "free", "light");
    }

    @Test
    void areSelectedAggregatedAndSet() {
        parcel("light", CHEAP, LIGHT);
        parcel("heavy", CHEAP, HEAVY);

        assertThat(Parcel.objects.aggregate(Parcel_.weight.max())).contains(HEAVY);
        assertThat(Parcel.objects.aggregate(Parcel_.weight.min())).contains(LIGHT);
        assertThat(Parcel.objects.all().select(Parcel_.price).distinct().execute())
                .containsExactly(CHEAP);
        assertThat(Parcel.objects.filter(Parcel_.code.eq("heavy")).update(Parcel_.price.set(DEAR)))
                .isEqualTo(1);
        assertThat(Parcel.objects
                        .orderBy(Parcel_.weight.asc())
                        .select(Expressions.nullIf(Parcel_.price, CHEAP))
                        .execute())
                .containsExactly(null, DEAR);
    }

    @Test
    void areReadFromTextsInLookups() {
        parcel("light", CHEAP, LIGHT);
        parcel("heavy", DEAR, HEAVY);

        assertThat(codes(Parcel.objects.filter("price", "9.50 EUR"))).containsExactly("light");
        assertThat(codes(Parcel.objects.filter("price__in", List.of(DEAR, "9.50 EUR"))))
                .containsExactly("heavy", "light");
        assertThat(codes(Parcel.objects.filter("weight__gte", "3"))).containsExactly("heavy");
        assertThat(codes(Parcel.objects.filter("weight__lt", HEAVY))).containsExactly("light");
        assertThat(codes(Parcel.objects.filter("code", "heavy"))).containsExactly("heavy");

        assertThatThrownBy(() -> Parcel.objects.filter("price", "much"))
                .isInstanceOf(FieldError.class)
                .hasMessage("Parcel.price has no value for the text 'much': money is written as 9.50 EUR.")
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Parcel.objects.filter("weight", 7))
                .isInstanceOf(FieldError.class)
                .hasMessageContaining("takes Weight for 'weight', not Integer");
    }

    @Test
    void areNotSortedWhereTheColumnHasAnotherOrder() {
        String reason = "The column of Parcel.price is not in the order of its values";

        assertThatThrownBy(() -> Parcel.objects.orderBy(Parcel_.price.asc()).execute())
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith(reason);
        assertThatThrownBy(() -> Parcel.objects.filter("price__gt", "9.50 EUR").count())
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith(reason);
        assertThatThrownBy(() -> Parcel.objects.filter("code__contains", "a").count())
                .isInstanceOf(OrmException.class)
                .hasMessage("The lookup 'contains' is for text, and 'code' holds a custom field."
                        + " Compare a text, or its toText().");
    }

    @Test
    void areCheckedByTheirTypeAndByTheirColumn() {
        assertThatThrownBy(() -> parcel("a", CHEAP, new Weight("-1")))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("weight is lighter than nothing.");
        assertThatThrownBy(() -> parcel("a", CHEAP, new Weight("1.0001")))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("weight is a number with other digits than its 5 before and 3 after the point");
        assertThatThrownBy(() -> parcel("a", new Money(new BigDecimal("1".repeat(17)), "EUR"), LIGHT))
                .isInstanceOf(InvalidModel.class)
                .hasMessageContaining("price");
        assertThat(Parcel.objects.count()).isZero();
    }

    @Test
    void areUniqueAndKeptByTheTypeThatTheyName() {
        parcel("abc", CHEAP, LIGHT);

        assertThat(numbers("SELECT COUNT(*) FROM \"library_parcel\" WHERE \"code\" = 'cba'"))
                .containsExactly(1L);
        assertThatThrownBy(() -> parcel("abc", CHEAP, LIGHT))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("another one has the same code.");
    }

    @Test
    void sayWhichValueTheyCannotRead() {
        Parcel parcel = parcel("a", CHEAP, LIGHT);
        sql("UPDATE \"library_parcel\" SET \"price\" = 'gratis'");

        assertThatThrownBy(() -> Parcel.objects.get(parcel.id))
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith(
                        "The type cotlette.db.tck.library.MoneyType of Parcel.price cannot read 'gratis': ");
    }

    @Test
    void sayWhereNoTypeOrSeveralServeThem() {
        assertThatThrownBy(() -> column(Thread.class, ""))
                .isInstanceOf(OrmException.class)
                .hasMessageStartingWith("Bare.field has the type java.lang.Thread, and no CustomFieldType serves it.")
                .hasMessageContaining("provides cotlette.api.orm.CustomFieldType with")
                .hasMessageContaining("cotlette.db.tck.library.WeightType (Weight, for Weight)");
        assertThatThrownBy(() -> column(String.class, ""))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("which several CustomFieldTypes serve: ")
                .hasMessageContaining("BackwardsType (backwards, for String)")
                .hasMessageContaining("PrefixedType (prefixed, for String)")
                .hasMessageContaining("@CustomField(type = \"…\")");
        assertThatThrownBy(() -> column(String.class, "sideways"))
                .isInstanceOf(OrmException.class)
                .hasMessageContaining("no CustomFieldType with the name 'sideways' serves it");
        assertThat(column(String.class, "prefixed")).isEqualTo(new FieldType.Char(30));
    }

    /** A model that is known by its fields alone. */
    private abstract static class Bare extends Model {}

    @SuppressWarnings("unchecked")
    private static FieldType column(Class<?> javaType, String name) {
        ModelField field = ModelField.of("field", "field", new FieldType.Custom(javaType, name), javaType);
        ModelAccess<Bare> unused = (ModelAccess<Bare>) (ModelAccess<?>) Parcel_.TYPE.access();
        return new ModelType<>(Bare.class, "library", "library_bare", unused, () -> List.of(field))
                .fields()
                .getFirst()
                .type()
                .column();
    }

    private static Parcel parcel(String code, Money price, Weight weight) {
        return Parcel.objects.create(parcel -> {
            parcel.code = code;
            parcel.price = price;
            parcel.weight = weight;
        });
    }

    private static List<String> codes(Condition<Parcel> condition) {
        return codes(Parcel.objects.filter(condition));
    }

    private static List<String> codes(QuerySet<Parcel> parcels) {
        List<String> codes = new ArrayList<>();
        parcels.forEach(parcel -> codes.add(parcel.code));
        codes.sort(null);
        return codes;
    }
}
