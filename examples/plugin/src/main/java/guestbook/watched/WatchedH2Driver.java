package guestbook.watched;

import cotlette.api.application.Application;
import cotlette.api.orm.Database;
import cotlette.api.settings.DatabaseSettings;
import cotlette.api.spi.DatabaseDriver;
import cotlette.db.SqlDatabase;
import cotlette.db.dialect.H2Dialect;
import cotlette.db.jdbc.JdbcBackend;
import cotlette.db.jdbc.JdbcSource;
import cotlette.db.spi.DatabaseUrl;
import cotlette.db.spi.H2Place;
import java.util.Set;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.jdbcx.JdbcDataSource;

/** {@code h2watched:///db}: H2 databases that log each statement that takes long. */
public final class WatchedH2Driver implements DatabaseDriver {
    @Override
    public Set<String> schemes() {
        return Set.of("h2watched");
    }

    @Override
    public Database open(Application application, String name, DatabaseSettings settings) {
        H2Place place = H2Place.parse(
                name,
                DatabaseUrl.parse(name, settings.url()),
                application.settings().baseDir());
        boolean owned = place instanceof H2Place.Memory memory && memory.owned();
        DataSource connections = ProxyDataSourceBuilder.create(name, h2(place))
                .listener(new SlowStatements())
                .build();
        JdbcSource source = new JdbcSource(
                new H2Dialect(),
                place.description(),
                connections::getConnection,
                "SET WRITE_DELAY 0; SET LOCK_TIMEOUT "
                        + Math.clamp(settings.timeout().toMillis(), 0, Integer.MAX_VALUE),
                owned ? "SHUTDOWN" : "",
                place::check);
        return new SqlDatabase(application, name, JdbcBackend.pooled(name, source, settings));
    }

    private static DataSource h2(H2Place place) {
        JdbcDataSource h2 = new JdbcDataSource();
        // A database in memory must outlive its connections.
        h2.setURL("jdbc:h2:" + place.url() + (place instanceof H2Place.Memory ? ";DB_CLOSE_DELAY=-1" : ""));
        h2.setUser("sa");
        h2.setPassword("");
        return h2;
    }
}
