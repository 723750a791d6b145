package cotlette.processor.language;

import cotlette.processor.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.TypeElement;

/** Hands generated source to the compiler. */
public final class Output {
    private final Filer filer;
    private final Messages messages;
    private final Language language;

    /** Creates an output of the module that is compiled. */
    public Output(Filer filer, Messages messages, Language language) {
        this.filer = filer;
        this.messages = messages;
        this.language = language;
    }

    /** Begins the source file beside a class. */
    public SourceFile begin(TypeElement from) {
        String packageName = language.packageOf(from);
        String qualifiedName = Language.generatedName(from);
        String simpleName = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return new SourceFile(packageName, simpleName, name -> language.hasClass(packageName, name));
    }

    /** Writes a source file. */
    public void write(SourceFile file, TypeElement from, String comment, String declaration) {
        String text = file.text(comment, from.getQualifiedName().toString(), declaration);
        try (Writer writer = filer.createSourceFile(file.qualifiedName(), from).openWriter()) {
            writer.write(text);
        } catch (FilerException taken) {
            messages.error(
                    from,
                    "The class " + file.qualifiedName() + ", which is generated from " + from.getSimpleName()
                            + ", exists already. Give yours another name.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file.qualifiedName(), e);
        }
    }
}
