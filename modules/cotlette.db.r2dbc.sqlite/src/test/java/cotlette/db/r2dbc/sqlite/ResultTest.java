package cotlette.db.r2dbc.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Nullability;
import io.r2dbc.spi.R2dbcException;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.RowMetadata;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

final class ResultTest {
    /** The third row cannot be computed. */
    private static final String FAILING = "SELECT abs(column1) FROM (VALUES (1), (-2), (-9223372036854775808), (4))";

    private Opened database;

    @BeforeEach
    void open() {
        database = Opened.at("r2dbc:sqlite:///:memory:");
        database.run("""
                CREATE TABLE book (
                    id INTEGER PRIMARY KEY, title VARCHAR(80) NOT NULL, price DECIMAL(8, 2), added TIMESTAMP, cover BLOB);
                INSERT INTO book (title) VALUES ('Emma'), ('Persuasion');
                """);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aFailureInTheMiddleFollowsTheRowsBeforeIt() {
        assertThat(Opened.all(database.execute(FAILING).flatMap(result -> result.flatMap(ResultTest::describe))))
                .containsExactly("row 1", "row 2", "SQLITE_ERROR 1 42000");
        assertThatThrownBy(() -> database.select(FAILING))
                .isInstanceOf(R2dbcException.class)
                .hasMessageContaining("integer overflow");
        assertThatThrownBy(() -> database.run(FAILING)).hasMessageContaining("integer overflow");
    }

    @Test
    void aFailureCanBeFilteredOut() {
        assertThat(Opened.all(database.execute(FAILING)
                        .flatMap(result -> result.filter(segment -> !(segment instanceof Result.Message))
                                .map(row -> row.get(0)))))
                .containsExactly(1, 2);
    }

    @Test
    void aResultIsConsumedOnce() {
        Result result = Mono.from(database.execute("SELECT 1")).block();
        Opened.await(result.map(row -> row.get(0)));

        assertThatThrownBy(() -> Opened.await(result.getRowsUpdated())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatAMappingThrowsEndsTheStatement() {
        assertThatThrownBy(() -> Opened.await(database.execute("SELECT title FROM book")
                        .flatMap(result -> result.map(row -> {
                            throw new IllegalStateException("no");
                        }))))
                .hasMessage("no");
        assertThat(database.run("DELETE FROM book")).isEqualTo(2);
    }

    @Test
    void statementsOfATextGiveTheirResultsInOrder() {
        assertThat(Opened.all(database.execute(
                                "UPDATE book SET price = 1; SELECT title FROM book ORDER BY id; DELETE FROM book WHERE id = 1;")
                        .concatMap(result -> result.flatMap(ResultTest::describe))))
                .containsExactly("2 changed", "row Emma", "row Persuasion", "1 changed");
    }

    @Test
    void theNextStatementWaitsForTheRowsBeforeIt() {
        database.run(
                "INSERT INTO book (title) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 998) SELECT i FROM n");

        Flux<Object> rows = database.execute("SELECT id FROM book; DELETE FROM book; SELECT count(*) FROM book")
                .concatMap(result -> result.map(row -> row.get(0)));

        assertThat(Opened.all(rows)).hasSize(1001).last().isEqualTo(0);
    }

    @Test
    void statementsRunBetweenTheRowsOfAnother() {
        String numbers =
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) SELECT i FROM n";

        assertThat(Opened.all(database.column(numbers)
                        .concatMap(number -> database.column("SELECT ? + 1", number), 1)
                        .count()))
                .containsExactly(600L);
    }

    @Test
    void eachSetOfValuesIsAnExecution() {
        Flux<Long> counts = Flux.from(database.connection()
                        .createStatement("INSERT INTO book (title, price) VALUES (:title, $price)")
                        .bind("title", "Sanditon")
                        .bind("$price", 3)
                        .add()
                        .bind(":title", "Lady Susan")
                        .bindNull("price", Integer.class)
                        .execute())
                .flatMap(Result::getRowsUpdated);

        assertThat(Opened.all(counts)).containsExactly(1L, 1L);
        assertThat(database.select("SELECT title || ifnull(price, '-') FROM book WHERE id > 2"))
                .containsExactly("Sanditon3", "Lady Susan-");
    }

    @Test
    void generatedValuesComeWithTheCount() {
        Flux<Object> all = Flux.from(database.connection()
                        .createStatement("INSERT INTO book (title) VALUES ('Sanditon'), ('Lady Susan'); -- new ones")
                        .returnGeneratedValues("id")
                        .execute())
                .concatMap(result -> result.flatMap(ResultTest::describe));

        assertThat(Opened.all(all)).containsExactly("row 3", "row 4", "2 changed");
    }

    @Test
    void withoutNamesAllColumnsAreGenerated() {
        List<Integer> columns = Opened.all(Flux.from(database.statement("DELETE FROM book WHERE id = 1")
                        .returnGeneratedValues()
                        .execute())
                .flatMap(result -> result.map(
                        (row, metadata) -> metadata.getColumnMetadatas().size())));

        assertThat(columns).containsExactly(5);
    }

    @Test
    void aGeneratedColumnMustBeThere() {
        assertThatThrownBy(() -> Opened.await(database.statement("DELETE FROM book")
                        .returnGeneratedValues("isbn")
                        .execute()))
                .hasMessageContaining("no such column: isbn");
        assertThatThrownBy(() ->
                        database.statement("SELECT 1").returnGeneratedValues().execute())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("This statement is none: SELECT 1");
    }

    @Test
    void tellsWhatTheColumnsAre() {
        RowMetadata metadata = Opened.all(database.execute("SELECT *, count(*) AS books FROM book")
                        .flatMap(result -> result.map((row, columns) -> columns)))
                .getFirst();

        assertThat(metadata.getColumnMetadatas())
                .extracting(ColumnMetadata::getName)
                .containsExactly("id", "title", "price", "added", "cover", "books");
        assertThat(metadata.getColumnMetadatas())
                .extracting(ColumnMetadata::getType)
                .containsExactly(
                        R2dbcType.BIGINT,
                        R2dbcType.VARCHAR,
                        R2dbcType.DECIMAL,
                        R2dbcType.TIMESTAMP,
                        R2dbcType.BLOB,
                        R2dbcType.BIGINT);
        ColumnMetadata title = metadata.getColumnMetadata("TITLE");
        assertThat(title.getNullability()).isEqualTo(Nullability.NON_NULL);
        assertThat(title.getNativeTypeMetadata()).isEqualTo("VARCHAR");
        assertThat(title.getJavaType()).isEqualTo(String.class);
        ColumnMetadata price = metadata.getColumnMetadata("price");
        assertThat(price.getNullability()).isEqualTo(Nullability.NULLABLE);
        assertThat(price.getPrecision()).isEqualTo(8);
        assertThat(price.getScale()).isEqualTo(2);
        assertThat(metadata.getColumnMetadata("id").getPrecision()).isNull();
    }

    private static Flux<Object> describe(Result.Segment segment) {
        return switch (segment) {
            case Result.RowSegment row -> Flux.just("row " + row.row().get(0));
            case Result.UpdateCount count -> Flux.just(count.value() + " changed");
            case Result.Message error ->
                Flux.just(error.message().replaceAll("\\[(\\w+)].*", "$1") + " " + error.errorCode() + " "
                        + error.sqlState());
            default -> Flux.error(new AssertionError(segment));
        };
    }
}
