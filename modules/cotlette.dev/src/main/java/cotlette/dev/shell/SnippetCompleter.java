package cotlette.dev.shell;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jdk.jshell.SourceCodeAnalysis.Suggestion;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Completes classes, fields and methods with what JShell knows; what fits the type that is asked for comes first. */
record SnippetCompleter(Supplier<Session> session) implements Completer {
    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        candidates(line).forEach(candidates::add);
    }

    /** Returns what may follow; of methods with the same name one stands for all. */
    Stream<Candidate> candidates(ParsedLine line) {
        List<Suggestion> suggestions =
                session.get().analysis().completionSuggestions(line.line(), line.cursor(), new int[1]);
        boolean someFit = suggestions.stream().anyMatch(Suggestion::matchesType);
        return suggestions.stream()
                .filter(suggestion -> !someFit || suggestion.matchesType())
                .map(Suggestion::continuation)
                .filter(text -> text.startsWith(line.word()))
                .distinct()
                .map(text -> new Candidate(text, text, null, null, null, null, false));
    }
}
