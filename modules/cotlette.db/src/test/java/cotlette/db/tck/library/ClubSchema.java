package cotlette.db.tck.library;

import static cotlette.api.migration.Schema.CASCADE;
import static cotlette.api.migration.Schema.NO_ACTION;
import static cotlette.api.migration.Schema.SET_NULL;
import static cotlette.api.migration.Schema.addUniqueIndex;
import static cotlette.api.migration.Schema.autoKey;
import static cotlette.api.migration.Schema.bigint;
import static cotlette.api.migration.Schema.createTable;
import static cotlette.api.migration.Schema.varchar;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.Operation;
import java.util.List;

/** The tables of clubs and their members. */
public final class ClubSchema {
    public static final List<Operation> OPERATIONS = List.of(
            createTable("library_member", autoKey("id"), varchar("name", 40)),
            createTable(
                    "library_member_friends",
                    autoKey("id"),
                    to("from_member_id", "library_member"),
                    to("to_member_id", "library_member")),
            createTable(
                    "library_member_following",
                    autoKey("id"),
                    to("from_member_id", "library_member"),
                    to("to_member_id", "library_member")),
            addUniqueIndex("library_member_friends", "from_member_id", "to_member_id"),
            addUniqueIndex("library_member_following", "from_member_id", "to_member_id"),
            createTable(
                    "library_club",
                    autoKey("id"),
                    varchar("name", 40),
                    bigint("patron_id")
                            .references("library_author", "id", SET_NULL)
                            .orNull()
                            .withIndex()),
            createTable(
                    "library_club_guests",
                    autoKey("id"),
                    to("club_id", "library_club"),
                    to("member_id", "library_member")),
            addUniqueIndex("library_club_guests", "club_id", "member_id"),
            createTable(
                    "library_membership",
                    autoKey("id"),
                    to("club_id", "library_club"),
                    to("member_id", "library_member"),
                    varchar("role", 10)),
            createTable(
                    "library_fee",
                    autoKey("id"),
                    to("club_id", "library_club"),
                    bigint("membership_id")
                            .references("library_membership", "id", NO_ACTION)
                            .withIndex()),
            createTable(
                    "library_card",
                    varchar("number", 10).asPrimaryKey(),
                    bigint("member_id")
                            .references("library_member", "id", CASCADE)
                            .withUnique()));

    /** The table of invitations, whose key is both of its columns. */
    public static final Operation INVITATIONS = createTable(
            "library_invitation",
            to("club_id", "library_club").asPrimaryKey(),
            to("member_id", "library_member").asPrimaryKey(),
            varchar("reason", 10));

    private ClubSchema() {}

    private static ColumnSchema to(String column, String table) {
        return bigint(column).references(table, "id", CASCADE).withIndex();
    }
}
