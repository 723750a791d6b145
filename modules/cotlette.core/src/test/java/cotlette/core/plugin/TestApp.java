package cotlette.core.plugin;

import cotlette.core.jar.TestJar;

/** A plug-in with an app that has a model. */
final class TestApp {
    private TestApp() {}

    static TestJar jar(String module, String label, String table) {
        return jar(module, label, table, 1);
    }

    static TestJar jar(String module, String label, String table, int apiLevel) {
        return TestJar.module(module, "provides cotlette.api.App with " + module + ".TheApp;")
                .source(module + ".TheApp", """
                        package MODULE;

                        import cotlette.api.App;
                        import cotlette.api.AppParts;
                        import cotlette.api.base.PropertyAccess;
                        import cotlette.api.command.Command;
                        import cotlette.api.http.Codec;
                        import cotlette.api.migration.Migration;
                        import cotlette.api.orm.*;
                        import java.util.List;
                        import java.util.Map;

                        public class TheApp implements App, AppParts {
                            static class Book extends Model {}

                            public AppParts parts() { return this; }
                            public int apiLevel() { return LEVEL; }
                            public String label() { return "LABEL"; }
                            public String packageName() { return "MODULE"; }
                            public List<ModelType<?>> models() {
                                return List.of(new ModelType<>(
                                        Book.class, "LABEL", "TABLE", new Access(), List::of));
                            }
                            public List<PropertyAccess<?>> records() { return List.of(); }
                            public List<String> views() { return List.of(); }
                            public List<Migration> migrations() { return List.of(); }
                            public List<Command> commands() { return List.of(); }
                            public Map<String, Codec<? extends Record>> settings() { return Map.of(); }

                            static class Access implements ModelAccess<Book> {
                                public Book create() { return new Book(); }
                                public Book read(Row row, int from) { return new Book(); }
                                public Object get(Book book, int field) { return null; }
                                public void set(Book book, int field, Object value) {}
                                public ForeignKey<?> reference(Book book, int field) { return null; }
                                public List<String> propertyNames() { return List.of(); }
                                public Object property(Book book, String name) { return null; }
                            }
                        }
                        """.replace("MODULE", module)
                        .replace("LEVEL", Integer.toString(apiLevel))
                        .replace("LABEL", label)
                        .replace("TABLE", table));
    }
}
