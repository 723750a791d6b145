/**
 * An application answers requests: {@link cotlette.web.WebApplication}.
 *
 * {@snippet :
 * try (RunningApplication application = ApplicationBuilder.of(settings).layer(layer).start();
 *         HttpServer.Running server = http.start(address, settings.server(), application.service(WebApplication.class))) {
 *     …
 * }
 * }
 */
@NullMarked
package cotlette.web;

import org.jspecify.annotations.NullMarked;
