package cotlette.db.ddl;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.TableSchema;
import cotlette.db.spi.Dialect;
import java.util.List;
import java.util.Optional;

/**
 * The indexes by which references find their rows: MySQL, MariaDB and H2 let none of them go; and MySQL and MariaDB make one, by the name of
 * the reference, where there is none.
 */
record IndexesOfReferences(Dialect dialect, TableSchema before, TableSchema after, List<TableObject> known) {
    /** Returns the references that stand in the way when constraints and indexes are dropped, but for those that are among these. */
    List<TableObject> disturbed(List<TableObject> dropped) {
        return columns().stream()
                .filter(column -> dropped.stream().anyMatch(object -> object.leadsWith(column)))
                .flatMap(column -> known.stream().filter(object -> object.isReferenceOf(column)))
                .filter(reference -> !dropped.contains(reference))
                .toList();
    }

    /** Returns the statement that drops what is left of a reference that was dropped. */
    Optional<String> left(TableObject reference) {
        return columns().stream()
                .filter(column -> dialect.keepsIndexesInTables()
                        && reference.isReferenceOf(column)
                        && known.stream().noneMatch(object -> object.leadsWith(column)))
                .findFirst()
                .map(column -> new TableObject(TableObject.Kind.INDEX, reference.name(), "(" + column + ")")
                        .drop(dialect, before.name()));
    }

    /** Columns that stay; an only key is an index, too. */
    private List<String> columns() {
        return before.columns().stream()
                .filter(column -> after.column(column.name()).isPresent())
                .filter(column -> !column.primaryKey() || keys() > 1)
                .map(column -> dialect.quote(column.name()))
                .toList();
    }

    private long keys() {
        return before.columns().stream().filter(ColumnSchema::primaryKey).count();
    }
}
