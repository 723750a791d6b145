package cotlette.db.r2dbc;

import cotlette.api.base.CotletteException;
import cotlette.api.settings.DatabaseSettings;
import cotlette.db.spi.ServerAddress;
import io.r2dbc.spi.ConnectionFactoryOptions;
import io.r2dbc.spi.Option;
import java.util.Set;
import java.util.concurrent.Executor;

/** What Oracle's driver is told. It passes over what it does not know, which would be a wish for encryption, too. */
final class OracleOptions {
    /** All that it knows and a URL can say; each but the first is a property of its JDBC driver. */
    static final Set<String> KNOWN = Set.of(
            "ssl",
            "com.sun.jndi.ldap.connect.timeout",
            "com.sun.jndi.ldap.read.timeout",
            "defaultRowPrefetch",
            "javax.net.ssl.keyStore",
            "javax.net.ssl.keyStorePassword",
            "javax.net.ssl.keyStoreType",
            "javax.net.ssl.trustStore",
            "javax.net.ssl.trustStorePassword",
            "javax.net.ssl.trustStoreType",
            "oracle.jdbc.defaultLobPrefetchSize",
            "oracle.jdbc.enableQueryResultCache",
            "oracle.jdbc.fanEnabled",
            "oracle.jdbc.implicitStatementCacheSize",
            "oracle.jdbc.proxyClientName",
            "oracle.jdbc.timezoneAsRegion",
            "oracle.net.KerberosJaasLoginModule",
            "oracle.net.KerberosRealm",
            "oracle.net.authentication_services",
            "oracle.net.crypto_checksum_client",
            "oracle.net.crypto_checksum_types_client",
            "oracle.net.disableOob",
            "oracle.net.encryption_client",
            "oracle.net.encryption_types_client",
            "oracle.net.kerberos5_cc_name",
            "oracle.net.kerberos5_mutual_authentication",
            "oracle.net.ldap.security.authentication",
            "oracle.net.ldap.security.credentials",
            "oracle.net.ldap.security.principal",
            "oracle.net.ldap.ssl.keyManagerFactory.algorithm",
            "oracle.net.ldap.ssl.keyStore",
            "oracle.net.ldap.ssl.keyStorePassword",
            "oracle.net.ldap.ssl.keyStoreType",
            "oracle.net.ldap.ssl.ssl_context_protocol",
            "oracle.net.ldap.ssl.supportedCiphers",
            "oracle.net.ldap.ssl.supportedVersions",
            "oracle.net.ldap.ssl.trustManagerFactory.algorithm",
            "oracle.net.ldap.ssl.trustStore",
            "oracle.net.ldap.ssl.trustStorePassword",
            "oracle.net.ldap.ssl.trustStoreType",
            "oracle.net.ldap.ssl.walletLocation",
            "oracle.net.ldap.ssl.walletPassword",
            "oracle.net.ssl_certificate_alias",
            "oracle.net.ssl_cipher_suites",
            "oracle.net.ssl_context_protocol",
            "oracle.net.ssl_server_cert_dn",
            "oracle.net.ssl_server_dn_match",
            "oracle.net.ssl_version",
            "oracle.net.tns_admin",
            "oracle.net.wallet_location",
            "oracle.net.wallet_password",
            "ssl.keyManagerFactory.algorithm",
            "ssl.trustManagerFactory.algorithm",
            "v$session.machine",
            "v$session.osuser",
            "v$session.process",
            "v$session.program",
            "v$session.terminal");

    private OracleOptions() {}

    /**
     * Returns them.
     *
     * @param database the name of the database in the settings
     * @param threads where the driver works
     * @throws CotletteException when the URL has others
     */
    static ConnectionFactoryOptions of(
            String database, ServerAddress address, DatabaseSettings settings, Executor threads) {
        ConnectionFactoryOptions.Builder options = ConnectionFactoryOptions.builder()
                .option(Option.valueOf("v$session.program"), "cotlette")
                // Whether the server is the one that was asked for; the JDBC driver finds out by itself.
                .option(Option.valueOf("oracle.net.ssl_server_dn_match"), "true")
                // It would let a serializable transaction see what others have done since it began.
                .option(Option.valueOf("oracle.jdbc.enableQueryResultCache"), "false");
        address.options().forEach((key, value) -> options.option(Option.valueOf(known(database, key)), value));
        address.user().ifPresent(user -> options.option(ConnectionFactoryOptions.USER, user));
        address.password().ifPresent(password -> options.option(ConnectionFactoryOptions.PASSWORD, password));
        return options.option(ConnectionFactoryOptions.DRIVER, "oracle")
                .option(ConnectionFactoryOptions.HOST, host(address.host()))
                .option(ConnectionFactoryOptions.PORT, address.port())
                .option(ConnectionFactoryOptions.DATABASE, address.name())
                .option(ConnectionFactoryOptions.CONNECT_TIMEOUT, settings.timeout())
                .option(Option.valueOf("oracle.r2dbc.executor"), threads)
                .build();
    }

    private static String known(String database, String option) {
        if (KNOWN.contains(option)) {
            return option;
        }
        throw new CotletteException("The url of [databases." + database + "] has the option '" + option
                + "', which Oracle's R2DBC driver does not know. Correct or remove it, or begin the url with oracle:// "
                + "for the same database over JDBC.");
    }

    /** The driver writes a URL for JDBC with it. */
    private static String host(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
