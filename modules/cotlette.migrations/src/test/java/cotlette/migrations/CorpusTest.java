package cotlette.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.migration.Operation;
import cotlette.api.orm.OrmException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is changed, the tables become those that a new database would have, become again what they were when it is taken back, and keep
 * their rows. With {@code -Dcotlette.long=true} many more sequences are tried.
 */
final class CorpusTest {
    private static final int SEQUENCES = Boolean.getBoolean("cotlette.long") ? 50 : 3;
    private static final int CHANGES = 10;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void changesEachAloneAndTakesItBack(CorpusDatabase database) throws SQLException {
        List<String> failures = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        try (CorpusSchema schema = new CorpusSchema(database, folder, "changed");
                CorpusSchema fresh = new CorpusSchema(database, folder, "fresh")) {
            for (CorpusChange change : Corpus.changes()) {
                try {
                    new Walk(schema, fresh).there(change).back();
                } catch (MigrationException refusal) {
                    refused.add(change.name());
                } catch (SQLException | RuntimeException | AssertionError failure) {
                    failures.add(change.name() + ": " + failure.getMessage());
                }
            }
        }
        assertThat(failures).as(() -> String.join("\n\n", failures)).isEmpty();
        assertThat(refused).containsExactlyElementsOf(CorpusRefusals.of(database));
    }

    @ParameterizedTest
    @EnumSource
    void changesOneAfterTheOtherAndTakesAllBack(CorpusDatabase database) throws SQLException {
        List<String> failures = new ArrayList<>();
        try (CorpusSchema schema = new CorpusSchema(database, folder, "changed");
                CorpusSchema fresh = new CorpusSchema(database, folder, "fresh")) {
            for (int seed = 0; seed < SEQUENCES; seed++) {
                List<CorpusChange> changes = new ArrayList<>(Corpus.changes());
                changes.removeIf(change -> CorpusRefusals.of(database).contains(change.name()));
                Collections.shuffle(changes, new Random(seed));
                Walk walk = new Walk(schema, fresh);
                try {
                    for (CorpusChange change : changes) {
                        if (walk.steps.size() < CHANGES && walk.fits(change)) {
                            walk.there(change);
                        }
                    }
                    assertThat(walk.steps).hasSize(CHANGES);
                    walk.back();
                } catch (SQLException | RuntimeException | AssertionError failure) {
                    failures.add("seed " + seed + ", " + walk.names() + ": " + failure.getMessage());
                }
            }
        }
        assertThat(failures).as(() -> String.join("\n\n", failures)).isEmpty();
    }

    /** A way of a database through changes, and back. */
    private static final class Walk {
        private final CorpusSchema schema;
        private final CorpusSchema fresh;
        private final List<Step> steps = new ArrayList<>();
        private SchemaState state;

        /** A change that was made, and how all was before it. */
        private record Step(AppMigration migration, SchemaState before, CorpusSchema.Look look) {}

        Walk(CorpusSchema schema, CorpusSchema fresh) throws SQLException {
            this.schema = schema;
            this.fresh = fresh;
            this.state = schema.restart();
        }

        List<String> names() {
            return steps.stream()
                    .map(step -> step.migration().migration().name())
                    .toList();
        }

        boolean fits(CorpusChange change) {
            try {
                AppMigration migration = change.migration(state, "1");
                schema.statements(migration, state, Direction.FORWARD);
                schema.statements(migration, state, Direction.BACKWARD);
                return true;
            } catch (OrmException | MigrationException other) {
                return false;
            }
        }

        Walk there(CorpusChange change) throws SQLException {
            AppMigration migration = change.migration(state, "2026" + (steps.size() + 10));
            List<String> statements = schema.statements(migration, state, Direction.FORWARD);
            Step step = new Step(migration, state, schema.look(state));
            steps.add(step);
            run(migration, Direction.FORWARD, statements);
            state = state.after(migration);
            assertThat(differences(schema.look(state).dump(), fresh.fresh(state), false))
                    .as(() -> migration.id() + " forward\n" + String.join("\n", statements))
                    .isEmpty();
            assertThat(step.look()
                            .rows()
                            .lost(schema.look(state).rows(), CorpusRows.places(step.before(), operations(migration))))
                    .as(() -> migration.id() + " forward\n" + String.join("\n", statements))
                    .isEmpty();
            return this;
        }

        void back() throws SQLException {
            Set<CorpusRows.Place> gone = Set.of();
            for (Step step : steps.reversed()) {
                List<String> statements = schema.statements(step.migration(), step.before(), Direction.BACKWARD);
                run(step.migration(), Direction.BACKWARD, statements);
                assertThat(differences(
                                schema.look(step.before()).dump(), step.look().dump(), true))
                        .as(() -> step.migration().id() + " backward\n" + String.join("\n", statements))
                        .isEmpty();
                Map<CorpusRows.Place, CorpusRows.Place> places =
                        CorpusRows.places(step.before(), operations(step.migration()));
                places.values().removeAll(gone);
                Map<CorpusRows.Place, CorpusRows.Place> kept = new TreeMap<>();
                places.keySet().forEach(place -> kept.put(place, place));
                gone = step.look().rows().places();
                gone.removeAll(kept.keySet());
                assertThat(step.look().rows().lost(schema.look(step.before()).rows(), kept))
                        .as(() -> step.migration().id() + " backward\n" + String.join("\n", statements))
                        .isEmpty();
            }
        }

        private void run(AppMigration migration, Direction direction, List<String> statements) throws SQLException {
            try {
                schema.run(migration, direction, statements);
            } catch (SQLException failure) {
                throw new SQLException(
                        migration.id() + " " + direction + ": " + failure.getMessage() + "\n"
                                + String.join("\n", statements),
                        failure);
            }
        }

        private static List<Operation> operations(AppMigration migration) {
            return migration.migration().operations();
        }

        /** A column that comes back is the last one; otherwise the order of columns counts, and that of all else does not. */
        private static List<String> lines(Map<String, List<String>> dump, boolean anyOrder) {
            List<String> lines = new ArrayList<>();
            new TreeMap<>(dump).forEach((table, clauses) -> {
                int position = 0;
                for (String clause : clauses) {
                    lines.add(table + ": " + (!anyOrder && isColumn(clause) ? ++position + " " : "") + clause);
                }
            });
            return lines;
        }

        private static List<String> differences(
                Map<String, List<String>> found, Map<String, List<String>> wanted, boolean anyOrder) {
            List<String> differences = new ArrayList<>();
            lines(found, anyOrder).stream()
                    .filter(line -> !lines(wanted, anyOrder).contains(line))
                    .forEach(line -> differences.add("there is " + line));
            lines(wanted, anyOrder).stream()
                    .filter(line -> !lines(found, anyOrder).contains(line))
                    .forEach(line -> differences.add("there should be " + line));
            return differences;
        }

        private static boolean isColumn(String clause) {
            return clause.startsWith("\"") || clause.startsWith("`") || clause.startsWith("column ");
        }
    }
}
