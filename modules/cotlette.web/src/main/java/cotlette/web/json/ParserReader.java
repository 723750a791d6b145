package cotlette.web.json;

import cotlette.api.http.HttpException;
import cotlette.api.http.InputValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/** Makes a tree of the tokens of a parser, whose limits keep the recursion short. */
final class ParserReader {
    private static final InputValue NULL = new InputValue.Null();
    private static final InputValue TRUE = new InputValue.Bool(true);
    private static final InputValue FALSE = new InputValue.Bool(false);

    private ParserReader() {}

    static InputValue readDocument(JsonParser parser) {
        if (parser.nextToken() == null) {
            throw HttpException.badRequest("The body is not JSON: it holds no value.");
        }
        InputValue value = read(parser);
        if (parser.nextToken() != null) {
            throw new StreamReadException(parser, "something follows the first value");
        }
        return value;
    }

    private static InputValue read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new InputValue.Text(wellFormed(parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new InputValue.Number(parser.getDecimalValue());
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            case VALUE_NULL -> NULL;
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("No value begins with " + parser.currentToken());
        };
    }

    private static InputValue members(JsonParser parser) {
        Map<String, InputValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = wellFormed(parser);
            parser.nextToken();
            members.put(name, read(parser));
        }
        return new InputValue.Members(Collections.unmodifiableMap(members), false);
    }

    private static InputValue items(JsonParser parser) {
        List<InputValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read(parser));
        }
        return new InputValue.Items(Collections.unmodifiableList(items));
    }

    /** An escaped half of a character could be stored, but never sent again: databases and UTF-8 do not know it. */
    private static String wellFormed(JsonParser parser) {
        String text = parser.getString();
        if (Surrogates.areMissingTheirOther(text)) {
            throw new StreamReadException(parser, "a text holds half of a surrogate pair");
        }
        return text;
    }
}
