package cotlette.db.r2dbc.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The prepared statements of a connection that nobody uses at the moment; the one not used for longest goes first. */
final class PreparedStatements {
    private final Connection connection;
    private final int most;
    private final Map<String, Prepared> idle = new LinkedHashMap<>();

    PreparedStatements(Connection connection, int most) {
        this.connection = connection;
        this.most = most;
    }

    /** Hands out a statement, which is to be given back, or dropped. */
    Prepared take(String sql) throws SQLException {
        Prepared known = idle.remove(sql);
        return known == null ? new Prepared(sql, connection.prepareStatement(sql)) : known;
    }

    void giveBack(Prepared prepared) throws SQLException {
        prepared.statement().clearParameters();
        Prepared same = idle.put(prepared.sql(), prepared);
        if (same != null) {
            drop(same);
        }
        if (idle.size() > most) {
            Iterator<Prepared> oldest = idle.values().iterator();
            Prepared leaving = oldest.next();
            oldest.remove();
            drop(leaving);
        }
    }

    void drop(Prepared prepared) throws SQLException {
        prepared.statement().close();
    }

    void clear() throws SQLException {
        List<Prepared> all = new ArrayList<>(idle.values());
        idle.clear();
        for (Prepared prepared : all) {
            drop(prepared);
        }
    }

    /** Runs a command of the driver's own. */
    void execute(String sql) throws SQLException {
        Prepared prepared = take(sql);
        try {
            prepared.statement().execute();
        } catch (SQLException refused) {
            drop(prepared);
            throw refused;
        }
        giveBack(prepared);
    }
}
