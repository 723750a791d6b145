package cotlette.migrations;

import cotlette.api.migration.ColumnSchema;
import cotlette.api.migration.ColumnType;
import cotlette.api.migration.Operation;
import cotlette.api.migration.TableSchema;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The values of all columns, each in the order of its table's key, in texts that are the same for a value in any type that it may get: the
 * number 1 and the text '1', a day and its midnight.
 *
 * @param values the values by table and column
 */
record CorpusRows(Map<Place, List<String>> values) {
    private static final String NULL = "null";

    /** A column of a table. */
    record Place(String table, String column) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return toString().compareTo(other.toString());
        }
    }

    static CorpusRows read(Connection connection, SchemaState state) throws SQLException {
        Map<Place, List<String>> values = new TreeMap<>();
        for (SchemaState.OwnedTable owned : state.tables().values()) {
            TableSchema table = owned.schema();
            table.columns().forEach(column -> values.put(new Place(table.name(), column.name()), new ArrayList<>()));
            String key = table.columns().stream()
                    .filter(ColumnSchema::primaryKey)
                    .map(column -> '"' + column.name() + '"')
                    .collect(Collectors.joining(", "));
            String columns = table.columns().stream()
                    .map(column -> '"' + column.name() + '"')
                    .collect(Collectors.joining(", "));
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "SELECT " + columns + " FROM \"" + table.name() + "\" ORDER BY " + key)) {
                while (rows.next()) {
                    for (int i = 0; i < table.columns().size(); i++) {
                        ColumnSchema column = table.columns().get(i);
                        values.get(new Place(table.name(), column.name())).add(value(rows, i + 1, column.type()));
                    }
                }
            }
        }
        return new CorpusRows(values);
    }

    Set<Place> places() {
        return new HashSet<>(values.keySet());
    }

    /** Returns where the columns of a schema are after operations; those that were dropped are nowhere. */
    static Map<Place, Place> places(SchemaState before, List<Operation> operations) {
        Map<Place, Place> places = new LinkedHashMap<>();
        before.tables()
                .values()
                .forEach(table -> table.schema().columns().forEach(column -> {
                    Place place = new Place(table.schema().name(), column.name());
                    places.put(place, place);
                }));
        for (Operation operation : operations) {
            switch (operation) {
                case Operation.RenameTable(String table, String to) ->
                    places.replaceAll(
                            (_, place) -> place.table().equals(table) ? new Place(to, place.column()) : place);
                case Operation.RenameColumn(String table, String column, String to) ->
                    places.replaceAll(
                            (_, place) -> place.equals(new Place(table, column)) ? new Place(table, to) : place);
                case Operation.DropColumn(String table, String column) ->
                    places.values().removeIf(new Place(table, column)::equals);
                case Operation.DropTable(String table) ->
                    places.values().removeIf(place -> place.table().equals(table));
                default -> {}
            }
        }
        return places;
    }

    /** Returns the columns whose values others have not; what was null may be filled. */
    List<String> lost(CorpusRows other, Map<Place, Place> places) {
        List<String> lost = new ArrayList<>();
        places.forEach((from, to) -> {
            List<String> known = values.getOrDefault(from, List.of());
            List<String> found = other.values.getOrDefault(to, List.of());
            boolean kept = known.size() == found.size();
            for (int i = 0; kept && i < known.size(); i++) {
                kept = known.get(i).equals(NULL) || known.get(i).equals(found.get(i));
            }
            if (!kept) {
                lost.add(from + " " + known + " became " + to + " " + found);
            }
        });
        return lost;
    }

    private static String value(ResultSet rows, int position, ColumnType type) throws SQLException {
        String text = rows.getString(position);
        if (text == null) {
            return NULL;
        }
        return switch (type) {
            case ColumnType.Varchar _, ColumnType.Text _ -> {
                if (text.matches("-?\\d+\\.\\d+")) {
                    yield new BigDecimal(text).stripTrailingZeros().toPlainString();
                }
                yield text.startsWith("{") ? text.replace(" ", "") : text;
            }
            case ColumnType.Uuid _, ColumnType.Date _ -> text;
            case ColumnType.Smallint _,
                    ColumnType.Int _,
                    ColumnType.Bigint _,
                    ColumnType.Duration _,
                    ColumnType.DoublePrecision _,
                    ColumnType.Decimal _ ->
                new BigDecimal(text).stripTrailingZeros().toPlainString();
            case ColumnType.Bool _ -> rows.getBoolean(position) ? "1" : "0";
            case ColumnType.Time _ -> LocalTime.parse(text).toString();
            case ColumnType.Json _ -> text.replace(" ", "");
            case ColumnType.Binary _ -> HexFormat.of().formatHex(rows.getBytes(position));
            case ColumnType.Timestamp _ -> {
                String instant = instant(rows, position, text).toString();
                yield instant.endsWith("T00:00:00Z") ? instant.substring(0, instant.indexOf('T')) : instant;
            }
        };
    }

    private static Instant instant(ResultSet rows, int position, String text) throws SQLException {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        boolean zoned = text.matches(".*[+-]\\d\\d(:\\d\\d)?");
        return zoned
                ? rows.getObject(position, OffsetDateTime.class).toInstant()
                : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }
}
