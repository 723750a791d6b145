/**
 * Tests of projects: {@link cotlette.testing.CotletteTest} starts the project's application on a test database,
 * {@link cotlette.testing.TestClient} asks for its pages without a socket.
 */
module cotlette.testing {
    requires transitive cotlette.web;
    requires transitive org.junit.jupiter.api;
    requires cotlette.db.jdbc;
    requires org.junit.platform.commons;
    requires transitive org.junit.platform.engine;

    exports cotlette.testing;
}
