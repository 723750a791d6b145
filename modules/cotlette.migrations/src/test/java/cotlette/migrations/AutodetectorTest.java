package cotlette.migrations;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.RESTRICT;
import static cotlette.api.migration.Schema.addCheck;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.addUniqueIndex;
import static cotlette.api.migration.Schema.alterColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.check;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.decimal;
import static cotlette.api.migration.Schema.dropCheck;
import static cotlette.api.migration.Schema.dropColumn;
import static cotlette.api.migration.Schema.dropIndex;
import static cotlette.api.migration.Schema.dropTable;
import static cotlette.api.migration.Schema.dropUniqueIndex;
import static cotlette.api.migration.Schema.filledWith;
import static cotlette.api.migration.Schema.index;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.renameColumn;
import static cotlette.api.migration.Schema.renameTable;
import static cotlette.api.migration.Schema.varchar;
import static cotlette.migrations.Models.app;
import static cotlette.migrations.Models.apps;
import static cotlette.migrations.Models.migration;
import static cotlette.migrations.Models.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cotlette.api.Apps;
import cotlette.api.migration.CheckSchema;
import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Migration;
import cotlette.api.migration.Operation;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ModelCheck;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelIndex;
import cotlette.api.orm.ModelOptions;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.OnDelete;
import cotlette.db.tck.library.Weight;
import cotlette.migrations.Models.Other;
import cotlette.migrations.Models.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AutodetectorTest {
    private static final ModelField ID =
            ModelField.of("id", "id", new FieldType.Auto(), Long.class).asPrimaryKey();
    private static final ModelField NAME = ModelField.of("name", "name", new FieldType.Char(50), String.class);
    private static final ModelField AGE = ModelField.of("age", "age", new FieldType.Int(), Integer.class);
    private static final Migration INITIAL =
            migration("M0001_initial", "20260101000000", createTable("home_thing", autoKey("id"), varchar("name", 50)));

    /** Says what rows get, and that nothing was renamed; fails where nothing was to be asked. */
    private record Answers(Map<String, Object> fillings, Map<String, String> renamed) implements Questioner {
        @Override
        public Object fillingFor(String place, ColumnSchema column) {
            return Optional.ofNullable(fillings.get(place))
                    .orElseThrow(() -> new MigrationException("asked for " + place));
        }

        @Override
        public boolean isRenamed(Kind kind, String gone, String added) {
            String name = Optional.ofNullable(renamed.get(gone))
                    .orElseThrow(() -> new MigrationException("asked whether " + gone + " is " + added));
            return name.equals(added);
        }
    }

    private static final Questioner NOBODY = new Answers(Map.of(), Map.of());

    private static List<AppChange> changes(Apps apps) {
        return changes(apps, NOBODY);
    }

    private static List<AppChange> changes(Apps apps, Questioner questioner) {
        return Autodetector.changes(MigrationHistory.of(apps).state(), apps, questioner);
    }

    @Test
    void createsTheTableOfANewModel() {
        Apps apps = apps(app("home", List.of(model(Thing.class, "home", "home_thing", ID, NAME))));

        assertThat(changes(apps))
                .containsExactly(new AppChange(
                        "home", List.of(createTable("home_thing", autoKey("id"), varchar("name", 50))), List.of()));
    }

    @Test
    void createsTheTableOfAModelWhoseKeyIsSeveralFields() {
        Apps apps = apps(app(
                "home", List.of(model(Thing.class, "home", "home_thing", NAME.asPrimaryKey(), AGE.asPrimaryKey()))));

        assertThat(changes(apps))
                .containsExactly(new AppChange(
                        "home",
                        List.of(createTable(
                                "home_thing",
                                varchar("name", 50).asPrimaryKey(),
                                integer("age").asPrimaryKey())),
                        List.of()));
        assertThat(OperationSource.formatted(
                        changes(apps).getFirst().operations().getFirst(), ""))
                .contains("varchar(\"name\", 50).asPrimaryKey()", "integer(\"age\").asPrimaryKey()");
    }

    @Test
    void recordsTheColumnInWhichACustomFieldIsKept() {
        ModelField weight = ModelField.of("weight", "weight", new FieldType.Custom(Weight.class, ""), Weight.class)
                .withDefault("0.5");
        Apps apps = apps(app("home", List.of(model(Thing.class, "home", "home_thing", ID, weight))));

        assertThat(changes(apps))
                .containsExactly(new AppChange(
                        "home",
                        List.of(createTable(
                                "home_thing",
                                autoKey("id"),
                                decimal("weight", 8, 3).withDefault("0.5"))),
                        List.of()));
    }

    @Test
    void findsNothingWhereTheMigrationsLeadToTheModels() {
        Apps apps = apps(app("home", List.of(model(Thing.class, "home", "home_thing", ID, NAME)), INITIAL));

        assertThat(changes(apps)).isEmpty();
    }

    @Test
    void addsAColumnWithItsDeclaredDefault() {
        ModelField age = AGE.withDefault(18);
        Apps apps = apps(app("home", List.of(model(Thing.class, "home", "home_thing", ID, NAME, age)), INITIAL));

        assertThat(changes(apps))
                .containsExactly(new AppChange(
                        "home", List.of(addColumn("home_thing", integer("age").withDefault(18))), List.of()));
    }

    @Test
    void asksWhatFillsARequiredColumnThatDeclaresNoDefault() {
        Apps apps = apps(app("home", List.of(model(Thing.class, "home", "home_thing", ID, NAME, AGE)), INITIAL));

        assertThat(changes(apps, new Answers(Map.of("Thing.age", 7), Map.of())))
                .containsExactly(new AppChange(
                        "home", List.of(addColumn("home_thing", integer("age"), filledWith(7))), List.of()));
    }

    @Test
    void doesNotAskWhatFillsANullableColumn() {
        Apps apps =
                apps(app("home", List.of(model(Thing.class, "home", "home_thing", ID, NAME, AGE.orNull())), INITIAL));

        assertThat(changes(apps))
                .containsExactly(new AppChange(
                        "home", List.of(addColumn("home_thing", integer("age").orNull())), List.of()));
    }

    @Test
    void altersAColumnThatGetsADefault() {
        ModelField name = NAME.withDefault("nobody");
        Apps apps = apps(app("home", List.of(model(Thing.class, "home", "home_thing", ID, name)), INITIAL));

        assertThat(changes(apps))
                .containsExactly(new AppChange(
                        "home",
                        List.of(alterColumn("home_thing", varchar("name", 50).withDefault("nobody"))),
                        List.of()));
    }

    @Test
    void putsTablesAndAppsAfterThoseTheyReferTo() {
        ModelType<Other> other = model(Other.class, "shop", "shop_other", ID);
        ModelField reference =
                ModelField.of("other", "other_id", new FieldType.Reference(() -> other, OnDelete.PROTECT), Long.class);
        Apps apps = apps(
                app("home", List.of(model(Thing.class, "home", "home_thing", ID, reference))),
                app("shop", List.of(other)));

        assertThat(changes(apps))
                .containsExactly(
                        new AppChange("shop", List.of(createTable("shop_other", autoKey("id"))), List.of()),
                        new AppChange(
                                "home",
                                List.of(createTable(
                                        "home_thing",
                                        autoKey("id"),
                                        bigint("other_id")
                                                .references("shop_other", "id", RESTRICT)
                                                .withIndex())),
                                List.of("shop")));
    }

    private static List<Operation> operations(Questioner questioner, ModelField... fields) {
        return changes(
                        apps(app("home", List.of(model(Thing.class, "home", "home_thing", fields)), INITIAL)),
                        questioner)
                .stream()
                .flatMap(change -> change.operations().stream())
                .toList();
    }

    @Test
    void dropsAColumnThatIsGone() {
        assertThat(operations(NOBODY, ID)).containsExactly(dropColumn("home_thing", "name"));
    }

    @Test
    void altersAColumnThatHasAnotherTypeOrOtherOptions() {
        ModelField longer = ModelField.of("name", "name", new FieldType.Char(80), String.class);

        assertThat(operations(NOBODY, ID, longer)).containsExactly(alterColumn("home_thing", varchar("name", 80)));
        assertThat(operations(NOBODY, ID, NAME.orNull()))
                .containsExactly(alterColumn("home_thing", varchar("name", 50).orNull()));
        assertThat(operations(NOBODY, ID, NAME.withUnique()))
                .containsExactly(alterColumn("home_thing", varchar("name", 50).withUnique()));
    }

    @Test
    void asksWhetherAFieldIsRenamed() {
        ModelField title = ModelField.of("title", "title", new FieldType.Char(50), String.class);

        assertThat(operations(new Answers(Map.of(), Map.of("Thing.name", "Thing.title")), ID, title))
                .containsExactly(renameColumn("home_thing", "name", "title"));
        assertThat(operations(new Answers(Map.of("Thing.title", "?"), Map.of("Thing.name", "none")), ID, title))
                .containsExactly(
                        addColumn("home_thing", varchar("title", 50), filledWith("?")),
                        dropColumn("home_thing", "name"));
        assertThatThrownBy(() -> operations(NOBODY, ID, title)).hasMessage("asked whether Thing.name is Thing.title");
    }

    @Test
    void asksNothingWhereTheModelSaysWhatItWasCalled() {
        ModelField title = ModelField.of("title", "title", new FieldType.Char(80), String.class);
        ModelType<Other> plain = model(Other.class, "shop", "shop_other", ID, title);
        ModelType<Other> renamed = new ModelType<>(
                Other.class,
                "shop",
                "shop_other",
                plain.access(),
                plain::fields,
                new ModelOptions().renamedFrom("home.Thing").fieldRenamedFrom("title", "name"));

        assertThat(changes(apps(app("home", List.of(), INITIAL), app("shop", List.of(renamed)))))
                .containsExactly(new AppChange(
                        "shop",
                        List.of(
                                renameTable("home_thing", "shop_other"),
                                renameColumn("shop_other", "name", "title"),
                                alterColumn("shop_other", varchar("title", 80))),
                        List.of("home")));
    }

    @Test
    void letsReferencesGoWhileWhatTheyReferToGetsAnotherType() {
        ModelField key = ModelField.of("code", "code", new FieldType.Char(20), String.class)
                .asPrimaryKey();
        ModelType<Other> other = model(Other.class, "home", "home_other", key);
        ModelField reference = ModelField.of(
                "other", "other_id", new FieldType.Reference(() -> other, OnDelete.PROTECT), String.class);
        Migration first = migration(
                "M0001_initial",
                "20260101000000",
                createTable("home_other", varchar("code", 10).asPrimaryKey()),
                createTable(
                        "home_thing",
                        autoKey("id"),
                        varchar("other_id", 10)
                                .references("home_other", "code", RESTRICT)
                                .withIndex()));
        ModelType<Thing> thing = model(Thing.class, "home", "home_thing", ID, reference);

        assertThat(changes(apps(app("home", List.of(thing, other), first))))
                .flatExtracting(AppChange::operations)
                .containsExactly(
                        alterColumn("home_thing", varchar("other_id", 10).withIndex()),
                        alterColumn("home_other", varchar("code", 20).asPrimaryKey()),
                        alterColumn(
                                "home_thing",
                                varchar("other_id", 20)
                                        .references("home_other", "code", RESTRICT)
                                        .withIndex()));
    }

    @Test
    void createsAndDropsTablesThatReferToEachOther() {
        List<ModelType<?>> pair = new ArrayList<>();
        ModelField toOther = ModelField.of(
                        "other",
                        "other_id",
                        new FieldType.Reference(() -> pair.getLast(), OnDelete.CASCADE),
                        Long.class)
                .orNull();
        ModelField toThing = ModelField.of(
                "thing", "thing_id", new FieldType.Reference(() -> pair.getFirst(), OnDelete.PROTECT), Long.class);
        pair.add(model(Thing.class, "home", "home_thing", ID, toOther));
        pair.add(model(Other.class, "shop", "shop_other", ID, toThing));
        ColumnSchema otherId = bigint("other_id")
                .orNull()
                .references("shop_other", "id", CASCADE)
                .withIndex();
        ColumnSchema thingId = bigint("thing_id").withIndex();
        List<AppChange> created = List.of(
                new AppChange("shop", List.of(createTable("shop_other", autoKey("id"), thingId)), List.of()),
                new AppChange("home", List.of(createTable("home_thing", autoKey("id"), otherId)), List.of("shop")),
                new AppChange(
                        "shop",
                        List.of(alterColumn("shop_other", thingId.references("home_thing", "id", RESTRICT))),
                        List.of("home")));

        assertThat(changes(apps(app("home", List.of(pair.getFirst())), app("shop", List.of(pair.getLast())))))
                .containsExactlyElementsOf(created);
        Migration[] written = new Migration[3];
        for (int i = 0; i < written.length; i++) {
            written[i] = migration(
                    "M000" + i + "_x",
                    "2026010100000" + i,
                    created.get(i).operations().toArray(Operation[]::new));
        }
        assertThat(changes(apps(app("home", List.of(), written[1]), app("shop", List.of(), written[0], written[2]))))
                .extracting(change -> change.operations().getFirst())
                .containsExactly(
                        alterColumn("home_thing", otherId.withoutReference()),
                        dropTable("shop_other"),
                        dropTable("home_thing"));
    }

    @Test
    void refusesAnotherPrimaryKey() {
        ModelField name = ModelField.of("name", "name", new FieldType.Char(50), String.class)
                .asPrimaryKey();

        assertThatThrownBy(() -> operations(NOBODY, name))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith(
                        "The primary key of the table home_thing is id in the migrations and name in the models.");
    }

    @Test
    void addsAndRemovesIndexesOverSeveralColumns() {
        ModelType<Thing> plain = model(Thing.class, "home", "home_thing", ID, NAME);
        ModelType<Thing> indexed = new ModelType<>(
                Thing.class,
                "home",
                "home_thing",
                plain.access(),
                plain::fields,
                new ModelOptions().with(new ModelIndex(List.of("name", "id"), true)));
        Operation added = addUniqueIndex("home_thing", "name", "id");

        assertThat(changes(apps(app("home", List.of(indexed), INITIAL))))
                .containsExactly(new AppChange("home", List.of(added), List.of()));
        assertThat(changes(apps(app("home", List.of(indexed)))))
                .flatExtracting(AppChange::operations)
                .containsExactly(createTable("home_thing", autoKey("id"), varchar("name", 50)), added);
        Migration second = migration("M0002_index", "20260102000000", added);
        assertThat(changes(apps(app("home", List.of(indexed), INITIAL, second))))
                .isEmpty();
        assertThat(changes(apps(app("home", List.of(plain), INITIAL, second))))
                .containsExactly(
                        new AppChange("home", List.of(dropUniqueIndex("home_thing", "name", "id")), List.of()));
    }

    private static ModelType<Thing> thing(ModelOptions options) {
        ModelField shown = ModelField.of("title", "name", new FieldType.Char(50), String.class);
        ModelType<Thing> plain = model(Thing.class, "home", "home_thing", ID, shown);
        return new ModelType<>(Thing.class, "home", "home_thing", plain.access(), plain::fields, options);
    }

    @Test
    void findsChecksThatAreNewOrChangedOrGone() {
        ModelType<Thing> checked = thing(new ModelOptions().with(new ModelCheck("named", "length( title )>0")));
        CheckSchema check = check("named", "length(name) > 0");

        assertThat(changes(apps(app("home", List.of(checked)))))
                .flatExtracting(AppChange::operations)
                .containsExactly(createTable("home_thing", autoKey("id"), varchar("name", 50), check));
        Operation added = addCheck("home_thing", check);
        assertThat(changes(apps(app("home", List.of(checked), INITIAL))))
                .containsExactly(new AppChange("home", List.of(added), List.of()));
        Migration second = migration("M0002_check", "20260102000000", added);
        assertThat(changes(apps(app("home", List.of(checked), INITIAL, second))))
                .isEmpty();
        ModelType<Thing> changed = thing(new ModelOptions().with(new ModelCheck("named", "title <> ''")));
        Operation removed = dropCheck("home_thing", "named");
        assertThat(changes(apps(app("home", List.of(changed), INITIAL, second))))
                .flatExtracting(AppChange::operations)
                .containsExactly(removed, addCheck("home_thing", check("named", "name <> ''")));
        Migration third = migration("M0003_uncheck", "20260103000000", removed);
        assertThat(changes(apps(app("home", List.of(thing(new ModelOptions())), INITIAL, second, third))))
                .isEmpty();
    }

    @Test
    void computesAgainWhatIsComputedOtherwise() {
        ColumnSchema loud = varchar("loud", 50).storedAs("upper(name)");
        Operation index = addIndex("home_thing", "loud");
        Operation check = addCheck("home_thing", check("named", "length(loud) > 0"));
        Migration second = migration("M0002_loud", "20260102000000", addColumn("home_thing", loud), index, check);
        ModelOptions options = new ModelOptions()
                .with(new ModelIndex(List.of("loud"), false))
                .with(new ModelCheck("named", "length(loud) > 0"));

        assertThat(changes(apps(app("home", List.of(loud("upper(title)", options)), INITIAL))))
                .containsExactly(
                        new AppChange("home", List.of(addColumn("home_thing", loud), index, check), List.of()));
        assertThat(changes(apps(app("home", List.of(loud("upper( title )", options)), INITIAL, second))))
                .isEmpty();
        assertThat(changes(apps(app("home", List.of(loud("trim(title)", options)), INITIAL, second))))
                .flatExtracting(AppChange::operations)
                .containsExactly(
                        dropIndex("home_thing", "loud"),
                        dropCheck("home_thing", "named"),
                        dropColumn("home_thing", "loud"),
                        addColumn("home_thing", varchar("loud", 50).storedAs("trim(name)")),
                        index,
                        check);
        Migration third = migration(
                "M0003_quiet", "20260103000000", dropIndex("home_thing", "loud"), dropCheck("home_thing", "named"));
        assertThat(changes(apps(app("home", List.of(thing(new ModelOptions())), INITIAL, second, third))))
                .flatExtracting(AppChange::operations)
                .containsExactly(dropColumn("home_thing", "loud"));
    }

    @Test
    void computesColumnsFromThoseThatAreAddedWithThem() {
        ModelType<Thing> things = model(
                Thing.class,
                "home",
                "home_thing",
                ID,
                ModelField.of("title", "name", new FieldType.Char(50), String.class),
                ModelField.of("twice", "twice", new FieldType.Int(), Integer.class)
                        .generatedAs("pages * 2", false),
                ModelField.of("pages", "pages", new FieldType.Int(), Integer.class)
                        .orNull());

        assertThat(changes(apps(app("home", List.of(things), INITIAL))))
                .flatExtracting(AppChange::operations)
                .containsExactly(
                        addColumn("home_thing", integer("pages").orNull()),
                        addColumn("home_thing", integer("twice").virtualAs("pages * 2")));
    }

    @Test
    void saysWhichExpressionOfAFieldCannotBeRead() {
        assertThatThrownBy(() -> changes(apps(app("home", List.of(loud("upper(title", new ModelOptions()))))))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(
                        "The generated field 'loud' of Thing: The expression \"upper(title\" cannot be read");
    }

    private static ModelType<Thing> loud(String expression, ModelOptions options) {
        ModelField title = ModelField.of("title", "name", new FieldType.Char(50), String.class);
        ModelField loud = ModelField.of("loud", "loud", new FieldType.Char(50), String.class)
                .generatedAs(expression, true);
        ModelType<Thing> plain = model(Thing.class, "home", "home_thing", ID, title, loud);
        return new ModelType<>(Thing.class, "home", "home_thing", plain.access(), plain::fields, options);
    }

    @Test
    void findsIndexesOverExpressionsAndSomeRows() {
        ModelType<Thing> indexed = thing(new ModelOptions()
                .with(new ModelIndex(List.of("id", "lower(title)"), true, "any_case", "title is not null")));
        Operation added = addIndex(
                "home_thing", index("any_case", "id", "lower(name)").asUnique().where("name is not null"));

        assertThat(changes(apps(app("home", List.of(indexed), INITIAL))))
                .containsExactly(new AppChange("home", List.of(added), List.of()));
        Migration second = migration("M0002_index", "20260102000000", added);
        assertThat(changes(apps(app("home", List.of(indexed), INITIAL, second))))
                .isEmpty();
    }

    @Test
    void saysWhichExpressionCannotBeRead() {
        ModelType<Thing> checked = thing(new ModelOptions().with(new ModelCheck("named", "title >")));

        assertThatThrownBy(() -> changes(apps(app("home", List.of(checked)))))
                .isInstanceOf(MigrationException.class)
                .hasMessage(
                        "The check 'named' of Thing: The expression \"title >\" cannot be read: it ends where a field, "
                                + "a function, a number or a text is expected.");
    }

    @Test
    void keepsNumbersBelowZeroOutOfTheColumn() {
        ModelField age = ModelField.of("age", "age", new FieldType.Int(true), Integer.class)
                .orNull();
        Apps apps = apps(app("home", List.of(model(Thing.class, "home", "home_thing", ID, NAME, age)), INITIAL));

        assertThat(changes(apps))
                .containsExactly(new AppChange(
                        "home",
                        List.of(addColumn("home_thing", integer("age").orNull().asPositive())),
                        List.of()));
    }

    @Test
    void dropsATableWhoseModelIsGone() {
        assertThat(changes(apps(app("home", List.of(), INITIAL))))
                .containsExactly(new AppChange("home", List.of(dropTable("home_thing")), List.of()));
    }
}
