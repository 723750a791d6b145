package library.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public record BookOut(
        String isbn,
        boolean lendable,
        int copies,
        long loans,
        double rating,
        Long shelf,
        BigDecimal price,
        UUID token,
        Instant created,
        LocalDate published,
        Condition condition,
        Optional<String> summary,
        Optional<Condition> before,
        List<BookOut> successors,
        Cover cover) {

    public enum Condition {
        NEW,
        WORN
    }

    public record Cover(String colour, List<String> tags) {}

    public String label() {
        return isbn + " " + copies;
    }
}
