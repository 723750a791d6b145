package cotlette.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects of several modules, loaded as such: nothing is opened, and only what others need is exported. */
class ModuleTest {
    private static final Sources ACCOUNTS = Sources.of("""
            module accounts {
                requires transitive cotlette.api;

                exports accounts.model;

                provides cotlette.api.App with accounts.AccountsApp;
            }
            """, """
            package accounts;

            import module cotlette.api;

            public final class AccountsApp implements App {
                @Override
                public AppParts parts() {
                    return new AccountsApp_();
                }
            }
            """, """
            package accounts.model;

            import module cotlette.api;

            /** An account. */
            public class Account extends Model {
                /** The accounts. */
                public static final Manager<Account> objects = Account_.objects;

                /** The key. */
                @CharField(maxLength = 20, primaryKey = true)
                public String login;

                /** Who recommended it. */
                @ForeignKeyField(nullable = true)
                public ForeignKey<Account> referrer = ForeignKey.unset();

                /** Creates an account. */
                public Account() {}
            }
            """, """
            package accounts.model;

            /** An account as others see it. */
            public record AccountOut(String login) {}
            """);

    private static final Sources MYSITE = Sources.of("""
            module mysite {
                requires accounts;

                provides cotlette.api.App with mysite.home.HomeApp;
                provides java.util.concurrent.Callable with mysite.home.Probe;
            }
            """, """
            package mysite.home;

            import accounts.model.Account;
            import module cotlette.api;

            class Profile extends Model {
                static final Manager<Profile> objects = Profile_.objects;

                @AutoField
                Long id;

                ForeignKey<Account> account = ForeignKey.unset();
            }
            """, """
            package mysite.home;

            import accounts.model.AccountOut;
            import module cotlette.api;

            public class Views {
                record Row(AccountOut account, long id) {}

                @Get("/")
                Row show() {
                    return new Row(new AccountOut("jane"), 7);
                }
            }
            """, """
            package mysite.home;

            import module cotlette.api;

            public final class Probe implements java.util.concurrent.Callable<String> {
                @Override
                public String call() {
                    Profile profile = new Profile();
                    Profile_.TYPE.access().set(profile, 1, "jane");
                    return Profile_.account().referrer().login + " " + profile.account.id().orElseThrow() + " "
                            + Profile_.TYPE.fields().get(1).javaType().getSimpleName() + " "
                            + Views_Row_.PROPERTIES.propertyNames() + " "
                            + PropertyAccess.of(Views.Row.class).isPresent();
                }
            }
            """);

    @TempDir
    Path folder;

    @Test
    void referToModelsAndRecordsOfEachOther() throws Exception {
        Path accounts = TestCompiler.in(folder.resolve("accounts"))
                .compile(ACCOUNTS)
                .orFail()
                .output();
        Path mysite = TestCompiler.in(folder.resolve("mysite"))
                .withModules(accounts)
                .compile(MYSITE.withApp())
                .orFail()
                .output();

        assertThat(probe(accounts, mysite)).isEqualTo("account__referrer__login jane String [account, id] true");
    }

    @Test
    void referToManyObjectsOfEachOtherAlsoInCircles() throws Exception {
        Path accounts = TestCompiler.in(folder.resolve("accounts"))
                .compile(ACCOUNTS)
                .orFail()
                .output();
        Path mysite = TestCompiler.in(folder.resolve("mysite"))
                .withModules(accounts)
                .compile(MYSITE.withApp().with("""
                        package mysite.home;

                        import accounts.model.Account;
                        import module cotlette.api;

                        class Team extends Model {
                            static final Manager<Team> objects = Team_.objects;

                            @AutoField
                            Long id;

                            @ManyToManyField(relatedName = "teams")
                            ManyToMany<Account> members = ManyToMany.empty();

                            @ManyToManyField(relatedName = "teams")
                            ManyToMany<Skill> skills = ManyToMany.empty();
                        }
                        """, """
                        package mysite.home;

                        import module cotlette.api;

                        class Skill extends Model {
                            static final Manager<Skill> objects = Skill_.objects;

                            @AutoField
                            Long id;

                            @ManyToManyField(relatedName = "taught")
                            ManyToMany<Team> teachers = ManyToMany.empty();
                        }
                        """, """
                        package mysite.home;

                        import accounts.model.Account_;
                        import module cotlette.api;

                        public final class Probe implements java.util.concurrent.Callable<String> {
                            @Override
                            public String call() {
                                Team.objects.filter(
                                        Team_.members().any(Account_.login.eq("jane")),
                                        Team_.taught().any(Skill_.teams().any(Team_.id.gt(1L))));
                                return tables(Team_.TYPE) + tables(Skill_.TYPE);
                            }

                            private static String tables(ModelType<?> type) {
                                StringBuilder text = new StringBuilder();
                                for (ModelType<?> link : type.links()) {
                                    text.append(link.table());
                                    for (ModelField field : link.fields()) {
                                        text.append(' ').append(field.column()).append(' ').append(field.javaType().getSimpleName());
                                    }
                                    text.append('\\n');
                                }
                                return text.toString();
                            }
                        }
                        """))
                .orFail()
                .output();

        assertThat(probe(accounts, mysite)).isEqualTo("""
                home_team_members id Long team_id Long account_id String
                home_team_skills id Long team_id Long skill_id Long
                home_skill_teachers id Long skill_id Long team_id Long
                """);
    }

    @Test
    void areCompiledByAProcessorFoundOnAPath() throws Exception {
        Path accounts = TestCompiler.in(folder.resolve("accounts"))
                .compileWithProcessorPath(ACCOUNTS, "--processor-path")
                .orFail()
                .output();
        Path mysite = TestCompiler.in(folder.resolve("mysite"))
                .withModules(accounts)
                .compileWithProcessorPath(MYSITE.withApp(), "--processor-module-path")
                .orFail()
                .output();

        assertThat(probe(accounts, mysite)).asString().startsWith("account__referrer__login");
    }

    /** Loads modules and returns what the probe in the last one answers. */
    static Object probe(Path... projects) throws Exception {
        Path[] paths =
                Stream.concat(TestClasspath.api().stream(), Stream.of(projects)).toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolveAndBind(ModuleFinder.of(paths), ModuleFinder.of(), List.of("mysite"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        ModuleTest.class.getModule().addUses(Callable.class);
        return ServiceLoader.load(layer, Callable.class)
                .findFirst()
                .orElseThrow()
                .call();
    }
}
