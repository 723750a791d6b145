package cotlette.processor.model;

import cotlette.processor.language.Api;
import cotlette.processor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Writes what belongs to a key of several fields, where a model has one. */
final class KeyWriter {
    private final SourceFile file;
    private final ColumnNames names;
    private final ModelDeclaration model;

    KeyWriter(SourceFile file, ColumnNames names, ModelDeclaration model) {
        this.file = file;
        this.names = names;
        this.model = model;
    }

    /** Writes the key as queries see it. */
    void writeColumn() {
        model.key().ifPresent(key -> {
            String type = file.name(Api.orm("PrimaryKey"));
            file.body()
                    .assignment(
                            "public static final " + type + "<" + file.name(model.element()) + ", "
                                    + file.name(key.record()) + "> pk",
                            "new " + type + "<>(() -> " + file.simpleName() + ".TYPE)");
        });
    }

    /** Writes what {@code Access} knows of the record. */
    void writeAccess() {
        model.key().ifPresent(key -> {
            String keyRecord = file.name(Api.orm("KeyRecord"));
            String record = file.name(key.record());
            String list = file.name("java.util.List") + "<" + file.name("java.lang.Object") + ">";
            List<String> cast = new ArrayList<>();
            for (FieldDeclaration field : key.fields()) {
                cast.add("(" + names.valueClass(field.kind()) + ") values.get(" + cast.size() + ")");
            }
            List<String> values = key.fields().stream()
                    .map(field -> "key." + field.name() + "()")
                    .toList();
            file.body()
                    .blank()
                    .assignment(
                            "private static final " + keyRecord + "<" + record + "> KEY",
                            "new " + keyRecord + "<>(",
                            List.of(record + ".class", "Access::key", "Access::values"),
                            ")")
                    .blank()
                    .open("private static " + record + " key(" + list + " values)")
                    .call("return new " + record + "(", cast, ");")
                    .close()
                    .blank()
                    .open("private static " + list + " values(" + record + " key)")
                    .call("return " + file.name("java.util.Arrays") + ".asList(", values, ");")
                    .close();
            file.override("public " + file.name("java.util.Optional") + "<" + keyRecord + "<?>> keyRecord()")
                    .line("return " + file.name("java.util.Optional") + ".of(KEY);")
                    .close();
        });
    }
}
