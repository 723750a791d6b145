package cotlette.web.page;

import java.util.List;

/**
 * What an error page says about a status.
 *
 * @param icon the icon
 * @param tone the tone of its tile, empty for none
 * @param title what happened
 * @param what the sentence below, unless the failure brings one of its own
 * @param advice what to do
 */
record StatusText(String icon, String tone, String title, String what, List<String> advice) {
    private static final String HOME = "It may have moved: start again from the home page.";
    private static final String REPORT = "If it stays, tell whoever runs the site and give them the number below.";

    static StatusText of(int status) {
        return switch (status) {
            case 401 ->
                new StatusText(
                        "lock",
                        "",
                        "You need to sign in",
                        "This page is for signed-in users only, and nobody can sign in to this site yet.",
                        List.of(
                                "Continue with the public pages.",
                                "If the site is yours: it has no app yet that brings accounts. Take @Requires off the view to open it"
                                        + " to everybody."));
            case 403 ->
                new StatusText(
                        "lock",
                        "tone-danger",
                        "You may not do this",
                        "This page, or what you sent to it, is not open to you.",
                        List.of(
                                "Ask whoever runs the site for permission.",
                                "If you sent a form: open its page again and send it from there."));
            case 404 ->
                new StatusText(
                        "compass",
                        "",
                        "This page does not exist",
                        "Nothing answers at this address.",
                        List.of("Check the address for a slip of the pen.", HOME));
            case 405 ->
                new StatusText(
                        "compass",
                        "",
                        "This page does not take that",
                        "The address is right, but not the method of the request.",
                        List.of("Open the page anew instead of sending to it.", HOME));
            case 413 ->
                new StatusText(
                        "upload",
                        "tone-warning",
                        "That was too large",
                        "What you sent is larger than this site accepts.",
                        List.of("Send a smaller file, or several parts."));
            case 415 ->
                new StatusText(
                        "upload",
                        "tone-warning",
                        "That kind of content is not read here",
                        "What you sent is neither JSON nor a plain form.",
                        List.of("If you wrote the request, compare its Content-Type with what the page expects."));
            case 422 ->
                new StatusText(
                        "error",
                        "tone-warning",
                        "Something you sent does not fit",
                        "The request could be read, but not all of its values can be used.",
                        List.of("Go back, correct what is named here, and send it again."));
            case 429 ->
                new StatusText(
                        "clock",
                        "tone-warning",
                        "That was too often",
                        "So many requests came from you that this one was left out.",
                        List.of("Wait a moment and try again."));
            case 431 ->
                new StatusText(
                        "error",
                        "tone-warning",
                        "The request's head was too large",
                        "The address, the headers or the cookies are longer than this site accepts.",
                        List.of("Delete the cookies of this site and try again."));
            case 503 ->
                new StatusText(
                        "clock",
                        "tone-info",
                        "We will be right back",
                        "The site is starting, stopping or busy.",
                        List.of("Try again in a few seconds."));
            default -> status < 500 ? unreadable() : failed();
        };
    }

    private static StatusText unreadable() {
        return new StatusText(
                "error",
                "tone-warning",
                "The request could not be read",
                "Something in it is malformed: a parameter, a header or the body.",
                List.of(
                        "If you followed a link, go back and try it again.",
                        "If you wrote the request, compare it with what the page expects."));
    }

    private static StatusText failed() {
        return new StatusText(
                "bolt",
                "tone-danger",
                "Something went wrong on our side",
                "The page could not be made. It is not your fault, and it has been written down.",
                List.of("Try again in a moment.", REPORT));
    }
}
