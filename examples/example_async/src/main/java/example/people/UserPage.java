package example.people;

import cotlette.api.orm.QuerySet;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.IntFunction;

/** One page of a long list of users. */
public record UserPage(List<User> users, long total, int number, int pages, String previousLink, String nextLink) {
    private static final int SIZE = 20;

    /** Fetches a page, the nearest one that exists. */
    static CompletionStage<UserPage> of(QuerySet<User> users, int wanted, IntFunction<String> link) {
        return users.async().count().thenCompose(total -> {
            int pages = Math.toIntExact(Math.max(1, (total + SIZE - 1) / SIZE));
            int number = Math.clamp(wanted, 1, pages);
            long from = (number - 1L) * SIZE;
            return users.slice(from, from + SIZE).async().execute()
                    .thenApply(shown -> new UserPage(
                            shown, total, number, pages, link.apply(number - 1), link.apply(number + 1)));
        });
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages;
    }

    /** The position of the first user shown, from 1. */
    public long first() {
        return total == 0 ? 0 : (number - 1L) * SIZE + 1;
    }

    public long last() {
        return (number - 1L) * SIZE + users.size();
    }
}
