package cotlette.db.r2dbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ResolvedModule;
import java.sql.Driver;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** These tests reach databases without JDBC: its drivers make and watch them from the class path, where no module finds them. */
final class ModulePathTest {
    /** The drivers of SQLite and Oracle for R2DBC stand on those for JDBC. */
    @Test
    void hasNoDriverForJdbcButThoseOfSqliteAndOracle() {
        assertThat(modules()
                        .filter(module -> module.provides().stream()
                                .anyMatch(service -> service.service().equals(Driver.class.getName())))
                        .map(ModuleDescriptor::name))
                .containsExactlyInAnyOrder("org.xerial.sqlitejdbc", "com.oracle.database.jdbc");
    }

    @Test
    void hasNothingThatReachesDatabasesOverJdbc() {
        assertThat(modules().map(ModuleDescriptor::name))
                .contains("cotlette.db.r2dbc")
                .doesNotContain("cotlette.db.jdbc");
    }

    private static Stream<ModuleDescriptor> modules() {
        return ModuleLayer.boot().configuration().modules().stream()
                .map(ResolvedModule::reference)
                .map(reference -> reference.descriptor());
    }
}
