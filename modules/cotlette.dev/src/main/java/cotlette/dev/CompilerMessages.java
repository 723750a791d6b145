package cotlette.dev;

import cotlette.core.CodeFrame;
import cotlette.core.spi.CompilerMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Turns what the Java compiler says into messages that show the code. */
final class CompilerMessages {
    /** The package that nobody writes. */
    private static final Pattern IMPLIED = Pattern.compile("\\bjava\\.lang\\.(?=[A-Z])");

    private final Path project;
    private final Path generated;

    /**
     * Creates a translation.
     *
     * @param project the folder as seen from which files are named
     * @param generated the folder of generated sources
     */
    CompilerMessages(Path project, Path generated) {
        this.project = project;
        this.generated = generated;
    }

    /** Returns errors before warnings, file by file in the order of the compiler, each file from the top. */
    List<CompilerMessage> of(List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<CompilerMessage> messages = aboutTheUsersCode(diagnostics).stream()
                .flatMap(diagnostic -> of(diagnostic).stream())
                .distinct()
                .toList();
        List<Optional<Path>> files =
                messages.stream().map(CompilerMessage::file).distinct().toList();
        return messages.stream()
                .sorted(Comparator.comparing(CompilerMessage::level)
                        .thenComparingInt(message -> files.indexOf(message.file()))
                        .thenComparingInt(CompilerMessage::line))
                .toList();
    }

    /** Errors in generated code follow from errors in the code it was made from; alone, they are ours, and shown. */
    private List<Diagnostic<? extends JavaFileObject>> aboutTheUsersCode(
            List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        List<Diagnostic<? extends JavaFileObject>> written = diagnostics.stream()
                .filter(diagnostic -> !isGenerated(diagnostic))
                .toList();
        boolean explained = written.stream().anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
        boolean failed = diagnostics.stream().anyMatch(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR);
        return explained || !failed ? written : diagnostics;
    }

    private boolean isGenerated(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject source = diagnostic.getSource();
        return source != null && Path.of(source.toUri()).startsWith(generated);
    }

    private Optional<CompilerMessage> of(Diagnostic<? extends JavaFileObject> diagnostic) {
        return switch (diagnostic.getKind()) {
            case ERROR -> Optional.of(message(CompilerMessage.Level.ERROR, diagnostic));
            case WARNING, MANDATORY_WARNING -> Optional.of(message(CompilerMessage.Level.WARNING, diagnostic));
            case NOTE, OTHER -> Optional.empty();
        };
    }

    private CompilerMessage message(CompilerMessage.Level level, Diagnostic<? extends JavaFileObject> diagnostic) {
        String said = IMPLIED.matcher(diagnostic.getMessage(Locale.ENGLISH)).replaceAll("");
        String text = said + CompilerAdvice.on(said);
        JavaFileObject source = diagnostic.getSource();
        if (source == null) {
            return new CompilerMessage(level, Optional.empty(), 0, 0, text, "");
        }
        Path file = Path.of(source.toUri());
        Optional<Path> shown = Optional.of(file.startsWith(project) ? project.relativize(file) : file);
        if (diagnostic.getPosition() == Diagnostic.NOPOS) {
            return new CompilerMessage(level, shown, 0, 0, text, "");
        }
        String code = content(source);
        Span span = Span.of(code, diagnostic);
        String frame = CodeFrame.of(code, span.line(), span.column(), span.length());
        return new CompilerMessage(level, shown, span.line(), span.column(), text, frame);
    }

    private static String content(JavaFileObject source) {
        try {
            return source.getCharContent(true).toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + source.getName(), unreadable);
        }
    }

    /** The part of a line that is meant; counted in characters, not in columns of a terminal as the compiler does. */
    private record Span(int line, int column, int length) {
        static Span of(String code, Diagnostic<?> diagnostic) {
            int position = (int) Math.min(diagnostic.getPosition(), code.length());
            int start = (int) Math.min(diagnostic.getStartPosition(), position);
            int end = Math.clamp(diagnostic.getEndPosition(), position, code.length());
            boolean onOneLine = code.substring(start, end).indexOf('\n') < 0;
            int from = onOneLine ? start : position;
            int length = onOneLine ? end - start : wordLength(code, position);
            int line = (int) code.substring(0, from)
                            .chars()
                            .filter(character -> character == '\n')
                            .count()
                    + 1;
            return new Span(line, from - code.lastIndexOf('\n', from - 1), Math.max(1, length));
        }

        private static int wordLength(String code, int position) {
            int end = position;
            while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) {
                end++;
            }
            return end - position;
        }
    }
}
