/** Requests, responses, routes, views, middleware, and the codecs between records and JSON or forms. */
@NullMarked
package cotlette.api.http;

import org.jspecify.annotations.NullMarked;
