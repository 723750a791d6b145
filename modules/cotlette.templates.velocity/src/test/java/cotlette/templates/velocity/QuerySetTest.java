package cotlette.templates.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Assignment;
import cotlette.api.orm.AsyncDatabase;
import cotlette.api.orm.Atomic;
import cotlette.api.orm.Database;
import cotlette.api.orm.FieldPath;
import cotlette.api.orm.FieldType;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Loading;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.QueryTree;
import cotlette.api.orm.Row;
import cotlette.api.orm.RowIterator;
import cotlette.api.orm.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Models, managers, query sets and foreign keys in templates. */
class QuerySetTest {
    /** A model as a user writes it. */
    private static final class Town extends Model {
        static final ModelType<Town> TYPE = new ModelType<>(
                Town.class,
                "home",
                "home_town",
                new TownAccess(),
                () -> List.of(ModelField.of("id", "id", new FieldType.Auto(), Long.class)
                        .asPrimaryKey()));
        static final Manager<Town> objects = new Manager<>(TYPE);

        private @Nullable Long id;

        static Town of(long id) {
            Town town = new Town();
            town.id = id;
            return town;
        }
    }

    /** An accessor as the processor generates it. */
    private static final class TownAccess implements ModelAccess<Town> {
        @Override
        public Town create() {
            return new Town();
        }

        @Override
        public Town read(Row row, int from) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable Object get(Town town, int field) {
            return town.id;
        }

        @Override
        public void set(Town town, int field, @Nullable Object value) {
            town.id = (Long) value;
        }

        @Override
        public @Nullable ForeignKey<?> reference(Town town, int field) {
            return null;
        }

        @Override
        public List<String> propertyNames() {
            return List.of("id");
        }

        @Override
        public @Nullable Object property(Town town, String name) {
            return town.id;
        }
    }

    /** A database of towns with the keys 1 to 3, which counts what it is asked. */
    private static final class Towns implements Database {
        private final StringBuilder asked = new StringBuilder();

        @Override
        public String name() {
            return "default";
        }

        @Override
        public String description() {
            return "three towns";
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Model> Optional<T> find(ModelType<T> type, Object key) {
            asked.append("find ");
            return Optional.of((T) Town.of((Long) key));
        }

        @Override
        public <T extends Model> List<T> findAll(ModelType<T> type, int field, Collection<?> values, Loading loading) {
            throw new AssertionError("a town refers to nothing");
        }

        @Override
        public Map<Object, List<Model>> findRelated(FieldPath path, Collection<?> values, Loading loading) {
            throw new AssertionError("nothing refers to a town");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T extends Model> List<T> select(QueryTree<T> query) {
            asked.append("select ");
            return (List<T>) LongStream.rangeClosed(1, 3).mapToObj(Town::of).toList();
        }

        @Override
        public List<@Nullable Object[]> values(QueryTree<?> query) {
            throw new AssertionError("a template asked for values");
        }

        @Override
        public <T extends Model> long update(QueryTree<T> query, List<Assignment<T>> assignments) {
            throw new AssertionError("a template changed something");
        }

        @Override
        public long delete(QueryTree<?> query) {
            throw new AssertionError("a template deleted something");
        }

        @Override
        public <T extends Model> RowIterator<T> iterate(QueryTree<T> query) {
            throw new AssertionError("a template read through a cursor");
        }

        @Override
        public String explain(QueryTree<?> query, boolean analyze) {
            throw new AssertionError("a template asked for a plan");
        }

        @Override
        public long count(QueryTree<?> query) {
            asked.append("count ");
            return 3;
        }

        @Override
        public boolean exists(QueryTree<?> query) {
            asked.append("exists ");
            return true;
        }

        @Override
        public <T extends Model> void save(T model, List<String> fields) {
            throw new AssertionError("a template saved something");
        }

        @Override
        public <T extends Model> void saveAll(ModelType<T> type, List<T> objects, OptionalInt most) {
            throw new AssertionError("a template saved something");
        }

        @Override
        public <T extends Model> void refresh(T model, List<String> fields) {
            throw new AssertionError("a template read something again");
        }

        @Override
        public RowIterator<@Nullable Object[]> iterate(Sql sql, List<Class<?>> columns) {
            throw new AssertionError("a template asked in SQL");
        }

        @Override
        public <T extends Model> RowIterator<T> iterate(Sql sql, ModelType<T> type) {
            throw new AssertionError("a template asked in SQL");
        }

        @Override
        public List<@Nullable Object[]> query(Sql sql, List<Class<?>> columns) {
            throw new AssertionError("a template asked in SQL");
        }

        @Override
        public <T extends Model> List<T> query(Sql sql, ModelType<T> type) {
            throw new AssertionError("a template asked in SQL");
        }

        @Override
        public long execute(Sql sql) {
            throw new AssertionError("a template changed something");
        }

        @Override
        public <T extends Model> void delete(T model) {
            throw new AssertionError("a template deleted something");
        }

        @Override
        public void onCommit(Runnable hook) {
            throw new AssertionError("a template asked for a hook");
        }

        @Override
        public <V, X extends Throwable> V atomic(Atomic options, ScopedValue.CallableOp<? extends V, X> work) throws X {
            return work.call();
        }

        @Override
        public AsyncDatabase async() {
            throw new AssertionError("a template waited for nothing");
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    private final Towns database = new Towns();

    private String page(String text, String name, Object value) {
        return new Templates().with(database).with("page.html", text).render("page.html", name, value);
    }

    @Test
    void fetchesAQuerySetOnceHoweverOftenItIsUsed() {
        assertThat(page(
                        "#if(!$towns.isEmpty())#foreach($t in $towns)$t.id #end$towns.count#foreach($t in $towns)$t.id#end#end",
                        "towns",
                        Town.objects.all()))
                .isEqualTo("1 2 3 3123");
        assertThat(database.asked).asString().isEqualTo("select ");
    }

    @Test
    void asksOnlyForWhatIsRead() {
        assertThat(page("$towns.count() $towns.exists", "towns", Town.objects.all()))
                .isEqualTo("3 true");
        assertThat(database.asked).asString().isEqualTo("count exists ");
    }

    @Test
    void goesThroughAManager() {
        assertThat(page("#foreach($t in $towns)$t.id#end$towns.count", "towns", Town.objects))
                .isEqualTo("1233");
    }

    @Test
    void readsTheFirstAndAnyItem() {
        assertThat(page("$towns.first.id $towns[0].id", "towns", Town.objects.all()))
                .isEqualTo("1 1");
    }

    @Test
    void readsThroughAForeignKey() {
        ForeignKey<Town> town = ForeignKey.read(7L, Town.TYPE);

        assertThat(page("$town.id $town #if($town)y#end $town.isSet()", "town", town))
                .isEqualTo("7 Town 7 y true");
        assertThat(page("[$town][$!town.id]#if($town)y#end", "town", ForeignKey.<Town>unset()))
                .isEqualTo("[][]");
    }
}
