/**
 * All that applications and plug-ins compile against.
 *
 * <p>Packages stand on each other in this order, and never the other way: {@code base}, {@code settings},
 * {@code application}, then {@code orm}, {@code http}, {@code security}, {@code template}, {@code migration},
 * {@code command}, {@code check}, then {@code cotlette.api} itself with {@link cotlette.api.App}, and {@code spi} with what
 * databases, servers and template engines implement.
 */
module cotlette.api {
    requires static transitive org.jspecify;

    exports cotlette.api;
    exports cotlette.api.application;
    exports cotlette.api.base;
    exports cotlette.api.check;
    exports cotlette.api.command;
    exports cotlette.api.http;
    exports cotlette.api.migration;
    exports cotlette.api.orm;
    exports cotlette.api.security;
    exports cotlette.api.settings;
    exports cotlette.api.spi;
    exports cotlette.api.template;

    uses cotlette.api.orm.CustomFieldType;
}
