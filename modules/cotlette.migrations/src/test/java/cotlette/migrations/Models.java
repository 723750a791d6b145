package cotlette.migrations;

import cotlette.api.App;
import cotlette.api.AppParts;
import cotlette.api.Apps;
import cotlette.api.base.ApiLevel;
import cotlette.api.base.PropertyAccess;
import cotlette.api.command.Command;
import cotlette.api.http.Codec;
import cotlette.api.migration.Migration;
import cotlette.api.migration.Operation;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelAccess;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.api.orm.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Models and apps as metadata alone: what migrations look at, without a class of rows behind it. */
final class Models {
    private Models() {}

    static final class Thing extends Model {}

    static final class Other extends Model {}

    static <T extends Model> ModelType<T> model(Class<T> type, String label, String table, ModelField... fields) {
        return new ModelType<>(type, label, table, new NoRows<>(), () -> List.of(fields));
    }

    static Apps apps(App... apps) {
        List<Apps.InstalledApp> installed = Arrays.stream(apps)
                .map(app -> new Apps.InstalledApp(app, app.parts()))
                .toList();
        return () -> installed;
    }

    static App app(String label, List<ModelType<?>> models, Migration... migrations) {
        return () -> new Parts(label, models, List.of(migrations));
    }

    static Migration migration(String name, String version, Operation... operations) {
        return migration(name, version, List.of(), operations);
    }

    static Migration migration(String name, String version, List<String> dependencies, Operation... operations) {
        return new Written(name, version, dependencies, List.of(operations));
    }

    private record Written(String name, String version, List<String> dependencies, List<Operation> operations)
            implements Migration {}

    private record Parts(String label, List<ModelType<?>> models, List<Migration> migrations) implements AppParts {
        @Override
        public int apiLevel() {
            return ApiLevel.CURRENT;
        }

        @Override
        public String packageName() {
            return "shop." + label;
        }

        @Override
        public List<PropertyAccess<?>> records() {
            return List.of();
        }

        @Override
        public List<String> views() {
            return List.of();
        }

        @Override
        public List<Command> commands() {
            return List.of();
        }

        @Override
        public Map<String, Codec<? extends Record>> settings() {
            return Map.of();
        }
    }

    private static final class NoRows<T extends Model> implements ModelAccess<T> {
        @Override
        public T create() {
            throw new AssertionError("migrations make no objects");
        }

        @Override
        public T read(Row row, int from) {
            throw new AssertionError("migrations read no rows");
        }

        @Override
        public Object get(T model, int field) {
            throw new AssertionError("migrations read no objects");
        }

        @Override
        public ForeignKey<?> reference(T model, int field) {
            throw new AssertionError("migrations read no objects");
        }

        @Override
        public void set(T model, int field, Object value) {
            throw new AssertionError("migrations write no objects");
        }

        @Override
        public List<String> propertyNames() {
            return List.of();
        }

        @Override
        public Object property(T model, String name) {
            throw new AssertionError("migrations read no objects");
        }
    }
}
