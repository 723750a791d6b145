package cotlette.migrations;

import static cotlette.api.migration.Schema.RESTRICT;
import static cotlette.api.migration.Schema.addCheck;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.addIndex;
import static cotlette.api.migration.Schema.alterColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.check;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.dropCheck;
import static cotlette.api.migration.Schema.dropColumn;
import static cotlette.api.migration.Schema.dropTable;
import static cotlette.api.migration.Schema.dropUniqueIndex;
import static cotlette.api.migration.Schema.filledWith;
import static cotlette.api.migration.Schema.index;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.renameColumn;
import static cotlette.api.migration.Schema.renameTable;
import static cotlette.api.migration.Schema.text;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.migration.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationSourceTest {
    private static final List<Operation> OPERATIONS = List.of(
            createTable(
                    "home_article",
                    autoKey("id"),
                    varchar("title", 200).withUnique(),
                    text("body").orNull(),
                    integer("views").withDefault(0),
                    bool("draft").withDefault(true),
                    timestamp("created"),
                    bigint("author_id")
                            .references("home_author", "id", RESTRICT)
                            .withIndex()),
            addColumn("home_author", varchar("motto", 80).withDefault("say \"ah\"\\\n\u0001")));

    @Test
    void readsAsIfWrittenByHand() {
        MigrationSource source = new MigrationSource(
                "shop.home.migrations", "M0002_articles", "20260131120000", List.of("auth.M0001_initial"), OPERATIONS);

        assertThat(source.text()).isEqualTo("""
                package shop.home.migrations;

                import static cotlette.api.migration.Schema.RESTRICT;
                import static cotlette.api.migration.Schema.addColumn;
                import static cotlette.api.migration.Schema.autoKey;
                import static cotlette.api.migration.Schema.bigint;
                import static cotlette.api.migration.Schema.bool;
                import static cotlette.api.migration.Schema.createTable;
                import static cotlette.api.migration.Schema.integer;
                import static cotlette.api.migration.Schema.text;
                import static cotlette.api.migration.Schema.timestamp;
                import static cotlette.api.migration.Schema.varchar;

                import cotlette.api.migration.Migration;
                import cotlette.api.migration.Operation;
                import java.util.List;

                /** Create table home_article, add column motto to home_author. */
                public final class M0002_articles implements Migration {
                    @Override
                    public String version() {
                        return "20260131120000";
                    }

                    @Override
                    public List<String> dependencies() {
                        return List.of("auth.M0001_initial");
                    }

                    @Override
                    public List<Operation> operations() {
                        return List.of(
                                createTable(
                                        "home_article",
                                        autoKey("id"),
                                        varchar("title", 200).withUnique(),
                                        text("body").orNull(),
                                        integer("views").withDefault(0),
                                        bool("draft").withDefault(true),
                                        timestamp("created"),
                                        bigint("author_id").references("home_author", "id", RESTRICT).withIndex()),
                                addColumn("home_author", varchar("motto", 80).withDefault("say \\"ah\\"\\\\\\n\\u0001")));
                    }
                }
                """);
    }

    @Test
    void writesChecksAndIndexesAsTheyAreMade() {
        List<Operation> operations = List.of(
                createTable(
                        "home_page", integer("views").asPositive().storedAs("hits * 2"), check("seen", "views > 0")),
                addIndex(
                        "home_page",
                        index("any_case", "lower(title)").asUnique().where("views > 1")),
                dropUniqueIndex("home_page", "title", "views"),
                addCheck("home_page", check("few", "views < 9")),
                dropCheck("home_page", "seen"),
                dropColumn("home_page", "pages"),
                renameColumn("home_page", "hits", "visits"),
                alterColumn("home_page", integer("hits"), filledWith(0)),
                renameTable("home_page", "home_site"),
                dropTable("home_site"));

        assertThat(new MigrationSource("shop.home.migrations", "M0003", "20260131120001", List.of(), operations).text())
                .contains("""
                        import static cotlette.api.migration.Schema.addCheck;
                        import static cotlette.api.migration.Schema.addIndex;
                        import static cotlette.api.migration.Schema.alterColumn;
                        import static cotlette.api.migration.Schema.check;
                        import static cotlette.api.migration.Schema.createTable;
                        import static cotlette.api.migration.Schema.dropCheck;
                        import static cotlette.api.migration.Schema.dropColumn;
                        import static cotlette.api.migration.Schema.dropTable;
                        import static cotlette.api.migration.Schema.dropUniqueIndex;
                        import static cotlette.api.migration.Schema.filledWith;
                        import static cotlette.api.migration.Schema.index;
                        import static cotlette.api.migration.Schema.integer;
                        import static cotlette.api.migration.Schema.renameColumn;
                        import static cotlette.api.migration.Schema.renameTable;

                        """)
                .contains("""
                                        createTable(
                                                "home_page",
                                                integer("views").asPositive().storedAs("hits * 2"),
                                                check("seen", "views > 0")),
                                        addIndex("home_page", index("any_case", "lower(title)").asUnique().where("views > 1")),
                                        dropUniqueIndex("home_page", "title", "views"),
                                        addCheck("home_page", check("few", "views < 9")),
                                        dropCheck("home_page", "seen"),
                                        dropColumn("home_page", "pages"),
                                        renameColumn("home_page", "hits", "visits"),
                                        alterColumn("home_page", integer("hits"), filledWith(0)),
                                        renameTable("home_page", "home_site"),
                                        dropTable("home_site"));
                        """);
    }

    @Test
    void keepsTheChecksumForEver() {
        assertThat(OperationSource.checksum(OPERATIONS)).isEqualTo(335922741);
    }

    @Test
    void givesAnotherChecksumToAnotherOperation() {
        assertThat(OperationSource.checksum(
                        List.of(addColumn("home_author", varchar("motto", 81).withDefault("")))))
                .isNotEqualTo(OperationSource.checksum(
                        List.of(addColumn("home_author", varchar("motto", 80).withDefault("")))));
    }

    @Test
    void leavesTheOperationsToAPerson() {
        assertThat(new MigrationSource("shop.home.migrations", "M0003_fill", "20260131120001", List.of(), List.of())
                        .text())
                .isEqualTo("""
                        package shop.home.migrations;

                        import cotlette.api.migration.Migration;
                        import cotlette.api.migration.Operation;
                        import java.util.List;

                        public final class M0003_fill implements Migration {
                            @Override
                            public String version() {
                                return "20260131120001";
                            }

                            @Override
                            public List<Operation> operations() {
                                return List.of();
                            }
                        }
                        """);
    }
}
