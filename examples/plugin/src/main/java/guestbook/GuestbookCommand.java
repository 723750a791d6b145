package guestbook;

import cotlette.api.command.Arguments;
import cotlette.api.command.Command;
import cotlette.api.command.Invocation;
import java.util.List;

/** Lists what visitors have written. */
public final class GuestbookCommand implements Command {
    @Override
    public String name() {
        return "guestbook";
    }

    @Override
    public String summary() {
        return "List what visitors have written";
    }

    @Override
    public void arguments(Arguments arguments) {
        arguments
                .option("--name NAME", "only what this visitor has written")
                .example("cotlette guestbook --name Jane", "what Jane has written");
    }

    @Override
    public int run(Invocation invocation) {
        List<Entry> entries = invocation
                .find("--name")
                .map(name -> Entry.objects.filter(Entry_.name.eq(name)))
                .orElseGet(Entry.objects::all)
                .orderBy(Entry_.id.asc())
                .execute();
        if (entries.isEmpty()) {
            invocation.terminal().print("Nobody has written anything yet.");
            return 0;
        }
        invocation
                .terminal()
                .printTable(entries.stream()
                        .map(entry -> List.of(entry.name, entry.text, entry.written.toString()))
                        .toList());
        return 0;
    }
}
