package cotlette.db.tck;

import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.addUniqueIndex;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.migration.Operation;
import cotlette.api.orm.FieldChoice;
import cotlette.api.orm.FieldDetails;
import cotlette.api.orm.FieldProblem;
import cotlette.api.orm.IntegrityException;
import cotlette.api.orm.InvalidModel;
import cotlette.api.orm.ModelIndex;
import cotlette.db.tck.kinds.Rated;
import cotlette.db.tck.kinds.Rated_;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What annotations say about the values of fields is held when an object is saved. */
public abstract class FieldRulesTck extends DatabaseTck {
    @Override
    protected List<Operation> further() {
        return List.of(
                createTable("kinds_rated", autoKey("id"), varchar("name", 20), varchar("size", 1), integer("shoes")),
                addUniqueIndex("kinds_rated", "name", "size"),
                addIndex("kinds_rated", "size", "shoes"));
    }

    @Test
    void namesAllThatIsWrongWithAnObjectAtOnce() {
        Rated rated = new Rated();
        rated.name = "";
        rated.size = "M";
        rated.shoes = 3;

        assertThatThrownBy(rated::save)
                .hasMessage("""
                        Rated.name is empty. Give it a text, or allow that with blank = true.
                        Rated.size is none of its choices, which are S, L.
                        Rated.shoes is 3, which is odd.""")
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidModel.class))
                .extracting(InvalidModel::problems, InstanceOfAssertFactories.list(FieldProblem.class))
                .extracting(FieldProblem::field)
                .containsExactly("name", "size", "shoes");
        assertThat(Rated.objects.exists()).isFalse();
    }

    @Test
    void asksOnlyAboutWhatHasChanged() {
        sql("INSERT INTO \"kinds_rated\" (\"id\", \"name\", \"size\", \"shoes\") VALUES (1, 'x', 'M', 3)");
        Rated rated = Rated.objects.get(1L);
        rated.name = "y";

        rated.save();

        assertThat(Rated.objects.get(1L).name).isEqualTo("y");
    }

    @Test
    void savesWhatTheRulesAllow() {
        Rated saved = Rated.objects.create(rated -> {
            rated.name = "x";
            rated.shoes = 2;
        });

        assertThat(Rated.objects.get(saved.id).size).as("the default").isEqualTo("S");
    }

    @Test
    void refusesTheSameValuesInAllFieldsOfAUniqueIndex() {
        rated("x", "S");
        rated("x", "L");
        rated("y", "S");

        assertThatThrownBy(() -> rated("x", "L"))
                .asInstanceOf(InstanceOfAssertFactories.type(IntegrityException.class))
                .returns(IntegrityException.Kind.UNIQUE, IntegrityException::kind);
        assertThat(Rated_.TYPE.options().indexes())
                .containsExactly(
                        new ModelIndex(List.of("name", "size"), true), new ModelIndex(List.of("size", "shoes"), false));
    }

    private static Rated rated(String name, String size) {
        return Rated.objects.create(rated -> {
            rated.name = name;
            rated.size = size;
        });
    }

    @Test
    void tellsWhatFieldsAreToPeople() {
        FieldDetails shoes = details("shoes");
        FieldDetails size = details("size");

        assertThat(shoes.verboseName()).isEqualTo("number of shoes");
        assertThat(shoes.helpText()).isEqualTo("One for each foot.");
        assertThat(shoes.editable()).isFalse();
        assertThat(size.verboseName()).isEqualTo("size");
        assertThat(size.choices()).containsExactly(new FieldChoice("S", "Small"), new FieldChoice("L", "Large"));
    }

    private static FieldDetails details(String field) {
        return Rated_.TYPE.fields().get(Rated_.TYPE.fieldIndex(field)).details();
    }
}
