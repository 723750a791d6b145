package cotlette.web.page;

/**
 * What is inside the frame.
 *
 * @param title says where one is, most specific first, without the name of the site
 * @param content the content of {@code main}
 */
public record Page(String title, Html content) {}
