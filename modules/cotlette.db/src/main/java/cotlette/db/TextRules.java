package cotlette.db;

import cotlette.api.orm.FieldType;
import java.util.regex.Pattern;

/** What a text must fulfil before a database sees it. */
final class TextRules {
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9_-]+");

    private TextRules() {}

    /** Returns what is wrong with a text, empty when it is right. */
    static String problem(FieldType type, String text) {
        String problem = length(type, text);
        if (problem.isEmpty()) {
            problem = characters(text);
        }
        return problem.isEmpty() ? form(type, text) : problem;
    }

    private static String length(FieldType type, String text) {
        if (type instanceof FieldType.Textual textual && text.length() > textual.maxLength()) {
            int length = text.codePointCount(0, text.length());
            if (length > textual.maxLength()) {
                return "has " + length + " characters, and its maxLength is " + textual.maxLength()
                        + ". Shorten it, or raise maxLength and make a migration.";
            }
        }
        return "";
    }

    private static String characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return "has half of a surrogate pair at position " + i
                            + ", which is no character and which no database keeps. Correct where the text is cut.";
                }
                i++;
            }
        }
        return "";
    }

    /** An empty text has no form; whether it is allowed is not asked here. */
    private static String form(FieldType type, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (type) {
            case FieldType.Email _ -> Addresses.isEmail(text) ? "" : "is no address of a mailbox: " + text;
            case FieldType.Url _ ->
                Addresses.isUrl(text) ? "" : "is no absolute URL of http, https, ftp or ftps: " + text;
            case FieldType.IpAddress _ -> Addresses.isIp(text) ? "" : "is no address of IPv4 or IPv6: " + text;
            case FieldType.Slug _ ->
                SLUG.matcher(text).matches()
                        ? ""
                        : "has other characters than ASCII letters, digits, hyphens and underscores: " + text;
            case FieldType.File file -> FilePaths.problem(text, file.uploadTo());
            case FieldType.Image image -> FilePaths.imageProblem(text, image.uploadTo());
            case FieldType.FilePath path -> FilePaths.problem(text, path);
            default -> "";
        };
    }
}
