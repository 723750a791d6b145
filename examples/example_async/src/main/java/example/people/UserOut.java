package example.people;

import java.time.Instant;
import java.util.Optional;

/** A user as JSON. */
public record UserOut(long id, String name, String email, int age, boolean active, Optional<String> group, Instant joined) {
    static UserOut of(User user) {
        return new UserOut(
                user.id,
                user.name,
                user.email,
                user.age,
                user.active,
                user.group.find().map(group -> group.name),
                user.joined);
    }
}
