package cotlette.db.tck.library;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.RESTRICT;
import static cotlette.api.migration.Schema.SET_NULL;
import static cotlette.api.migration.Schema.addColumn;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.bool;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.integer;
import static cotlette.api.migration.Schema.text;
import static cotlette.api.migration.Schema.timestamp;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.Operation;
import java.util.List;

/** The tables of the library, as its migration would make them. */
public final class LibrarySchema {
    /** In an order in which each table refers to those before it; the circle is closed at the end. */
    public static final List<Operation> OPERATIONS = List.of(
            createTable("library_shelves", varchar("code", 10).asPrimaryKey(), integer("storey")),
            createTable(
                    "library_author",
                    autoKey("id"),
                    varchar("name", 40),
                    varchar("email", 80).orNull().withUnique()),
            createTable(
                    "library_book",
                    autoKey("id"),
                    varchar("title", 60).withIndex(),
                    text("blurb").orNull(),
                    integer("pages"),
                    integer("rating").orNull(),
                    bool("lent"),
                    bool("signed").orNull(),
                    varchar("language", 2).withDefault("en"),
                    timestamp("added"),
                    timestamp("released").orNull(),
                    bigint("author_id")
                            .references("library_author", "id", RESTRICT)
                            .withIndex(),
                    varchar("shelf_id", 10)
                            .references("library_shelves", "code", SET_NULL)
                            .orNull()
                            .withIndex(),
                    bigint("sequel_of_id")
                            .references("library_book", "id", CASCADE)
                            .orNull()
                            .withIndex()),
            addColumn(
                    "library_author",
                    bigint("masterpiece_id")
                            .references("library_book", "id", SET_NULL)
                            .orNull()
                            .withIndex()),
            createTable(
                    "library_loan",
                    autoKey("id"),
                    varchar("borrower", 40),
                    timestamp("touched"),
                    bigint("book_id").references("library_book", "id", CASCADE).withIndex()),
            createTable(
                    "library_manuscript",
                    autoKey("id"),
                    varchar("title", 60),
                    integer("version").withDefault(1)),
            createTable("library_visitor", autoKey("id")));

    private LibrarySchema() {}
}
