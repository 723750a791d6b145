package cotlette.processor.record;

import cotlette.processor.language.Api;
import cotlette.processor.language.Language;
import cotlette.processor.language.Output;
import cotlette.processor.source.SourceFile;

/** Writes {@code UserOut_} for a record: its properties for templates and, where it has one, its codec. */
public final class RecordWriter {
    private final Language language;
    private final Output output;

    /** Creates a writer. */
    public RecordWriter(Language language, Output output) {
        this.language = language;
        this.output = output;
    }

    /** Writes the class of one record. */
    public void write(RecordDeclaration record) {
        SourceFile file = output.begin(record.element());
        file.reserve("Properties", "RecordCodec", "Components");
        boolean nullMarked = language.isNullMarked(record.element());
        String type = file.name(record.element());
        file.exposes(record.element().asType());
        String access = file.name(Api.PROPERTY_ACCESS);
        file.body()
                .line("/** Reads the properties for templates. */")
                .assignment(
                        "public static final " + access + "<" + type + "> PROPERTIES",
                        access + ".register(new Properties())");
        if (record.hasCodec()) {
            file.body()
                    .blank()
                    .line("/** Writes and reads JSON, and reads forms. */")
                    .assignment(
                            "public static final " + file.name(Api.http("Codec")) + "<" + type + "> CODEC",
                            "new RecordCodec()");
        }
        file.body().blank().line("private " + file.simpleName() + "() {}");
        new PropertiesWriter(file, record, nullMarked).write();
        if (record.hasCodec()) {
            new CodecWriter(file, record, nullMarked).write();
        }
        output.write(
                file,
                record.element(),
                "The properties" + (record.hasCodec() ? " and the codec" : "") + " of {@link " + type + "}.",
                "public final class " + file.simpleName());
    }
}
