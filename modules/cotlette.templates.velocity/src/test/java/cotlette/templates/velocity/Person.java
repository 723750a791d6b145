package cotlette.templates.velocity;

import cotlette.api.base.PropertyAccess;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record with an accessor as the processor generates it. */
record Person(String name, int age, @Nullable Person boss, Optional<String> nick) {
    static {
        PropertyAccess.register(new Access());
    }

    Person(String name, int age) {
        this(name, age, null, Optional.empty());
    }

    String greeting() {
        return "I am " + name;
    }

    private static final class Access implements PropertyAccess<Person> {
        @Override
        public Class<Person> javaType() {
            return Person.class;
        }

        @Override
        public List<String> propertyNames() {
            return List.of("name", "age", "boss", "nick", "greeting", "broken");
        }

        @Override
        public @Nullable Object property(Person person, String name) {
            return switch (name) {
                case "name" -> person.name();
                case "age" -> person.age();
                case "boss" -> person.boss();
                case "nick" -> person.nick();
                case "greeting" -> person.greeting();
                case "broken" -> throw new IllegalArgumentException("on purpose");
                default -> throw new IllegalArgumentException(name);
            };
        }
    }
}
