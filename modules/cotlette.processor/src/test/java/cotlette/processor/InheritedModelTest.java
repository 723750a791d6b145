package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model inherits fields and behaviour of an abstract one in another module. */
class InheritedModelTest {
    private static final Sources PEOPLE = Sources.of("""
            module people {
                requires transitive cotlette.api;

                exports people;
            }
            """, """
            package people;

            import module cotlette.api;
            import java.time.Instant;

            /** What people have in common. */
            public abstract class Person extends Model {
                /** What others call them. */
                @CharField(maxLength = 50, blank = false, index = true)
                public String name;

                /** Since when they are there. */
                @DateTimeField(autoNowAdd = true)
                public Instant joined;

                /** Creates a person. */
                protected Person() {}

                /** Returns what to say to them. */
                public String greeting() {
                    return "Hello " + name;
                }
            }
            """);

    private static final Sources MYSITE = Sources.of("""
            module mysite {
                requires people;

                provides cotlette.api.App with mysite.home.HomeApp;
                provides java.util.concurrent.Callable with mysite.home.Probe;
            }
            """, """
            package mysite.home;

            import module cotlette.api;
            import people.Person;

            class Member extends Person {
                static final Manager<Member> objects = Member_.objects;

                @AutoField
                Long id;

                @IntegerField
                int number;
            }
            """, """
            package mysite.home;

            import module cotlette.api;

            public final class Probe implements java.util.concurrent.Callable<String> {
                @Override
                public String call() {
                    Member member = new Member();
                    Member_.TYPE.access().set(member, Member_.TYPE.fieldIndex("name"), "Jane");
                    ModelField name = Member_.TYPE.fields().getFirst();
                    return Member_.TYPE.fields().stream().map(ModelField::column).toList() + " "
                            + Member_.TYPE.property(member, "greeting") + ", " + Member_.name + " "
                            + name.index() + " " + name.details().blank();
                }
            }
            """);

    @TempDir
    Path folder;

    @Test
    void hasItsFieldsAndBehaviour() throws Exception {
        Path people = TestCompiler.in(folder.resolve("people"))
                .compile(PEOPLE)
                .orFail()
                .output();
        Path mysite = TestCompiler.in(folder.resolve("mysite"))
                .withModules(people)
                .compile(MYSITE.withApp())
                .orFail()
                .output();

        assertThat(ModuleTest.probe(people, mysite))
                .isEqualTo("[name, joined, id, number] Hello Jane, name true false");
    }
}
