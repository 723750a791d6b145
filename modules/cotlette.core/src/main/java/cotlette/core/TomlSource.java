package cotlette.core;

import cotlette.api.http.InputValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.toml.TomlFactory;

/** Reads TOML into a tree of settings. */
final class TomlSource {
    private final Path file;
    private final TomlLines lines;
    private final JsonParser parser;

    private TomlSource(Path file, TomlLines lines, JsonParser parser) {
        this.file = file;
        this.lines = lines;
        this.parser = parser;
    }

    static SettingNode.Table read(Path file) {
        String text = text(file);
        try (JsonParser parser = parser(text)) {
            parser.nextToken();
            return new TomlSource(file, new TomlLines(text), parser).table(List.of());
        } catch (JacksonException wrong) {
            throw TomlSyntax.explain(file, text, wrong);
        }
    }

    /** Some editors begin a file with a mark that says it is UTF-8, which TOML always is. */
    private static String text(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw new SettingsException("There is no settings file " + file + ".", missing);
        } catch (IOException unreadable) {
            throw new SettingsException("Cannot read the settings in " + file + ": " + unreadable, unreadable);
        }
    }

    /** Reads a list as TOML writes it, such as {@code ["home", "auth"]}; empty when the text is none. */
    static Optional<InputValue.Items> readList(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return Optional.empty();
        }
        try (JsonParser parser = parser("list = " + text)) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {}
            return Optional.of(items(parser));
        } catch (JacksonException noList) {
            return Optional.empty();
        }
    }

    private static JsonParser parser(String text) {
        return new TomlFactory().createParser(ObjectReadContext.empty(), text);
    }

    /** Reads a table at whose beginning the parser stands. */
    private SettingNode.Table table(List<String> path) {
        Map<String, SettingNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            List<String> inner = new ArrayList<>(path);
            inner.add(key);
            boolean isTable = parser.nextToken() == JsonToken.START_OBJECT;
            entries.put(key, isTable ? table(inner) : new SettingNode.Value(input(parser), place(inner)));
        }
        return new SettingNode.Table(entries, place(path));
    }

    private SettingSource place(List<String> path) {
        return new SettingSource.InFile(file, lines.of(path));
    }

    private static InputValue input(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_ARRAY -> items(parser);
            case START_OBJECT -> members(parser);
            case VALUE_TRUE -> new InputValue.Bool(true);
            case VALUE_FALSE -> new InputValue.Bool(false);
            case VALUE_NUMBER_INT -> new InputValue.Number(parser.getDecimalValue());
            case VALUE_NUMBER_FLOAT -> number(parser);
            default -> new InputValue.Text(parser.getString());
        };
    }

    /** TOML knows nan and inf, which are numbers nowhere else. */
    private static InputValue number(JsonParser parser) {
        return parser.isNaN()
                ? new InputValue.Text(parser.getString())
                : new InputValue.Number(parser.getDecimalValue());
    }

    private static InputValue.Items items(JsonParser parser) {
        List<InputValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(input(parser));
        }
        return new InputValue.Items(items);
    }

    private static InputValue.Members members(JsonParser parser) {
        Map<String, InputValue> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            values.put(key, input(parser));
        }
        return new InputValue.Members(values, false);
    }
}
