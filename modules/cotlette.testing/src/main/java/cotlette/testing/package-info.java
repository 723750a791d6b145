/**
 * Tests of projects with JUnit.
 *
 * {@snippet :
 * @CotletteTest
 * class HomeTest {
 *     @Test
 *     void showsTheFirstPage(TestClient client) {
 *         TestResponse page = client.get("/");
 *
 *         assertEquals(200, page.status());
 *         assertTrue(page.text().contains("Welcome"));
 *     }
 * }
 * }
 *
 * The application runs once for all tests, on a database that is made for the run; what a test writes there is undone when it ends.
 */
@NullMarked
package cotlette.testing;

import org.jspecify.annotations.NullMarked;
