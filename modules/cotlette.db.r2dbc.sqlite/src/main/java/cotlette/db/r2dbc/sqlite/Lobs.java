package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.Blob;
import io.r2dbc.spi.Clob;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fetches the content of large objects that are bound; SQLite takes values as a whole. */
final class Lobs {
    private Lobs() {}

    static Mono<Execution> fetched(Execution execution) {
        if (execution.values().stream().noneMatch(Lobs::isLob)) {
            return Mono.just(execution);
        }
        return Flux.fromIterable(execution.values())
                .concatMap(Lobs::content)
                .collectList()
                .map(values -> new Execution(execution.statement(), List.copyOf(values), execution.fetchSize()));
    }

    static boolean isLob(Object value) {
        return value instanceof Blob || value instanceof Clob;
    }

    private static Mono<Object> content(Object value) {
        return switch (value) {
            case Blob blob ->
                Flux.from(blob.stream())
                        .collect(ByteArrayOutputStream::new, Lobs::append)
                        .map(ByteArrayOutputStream::toByteArray);
            case Clob clob ->
                Flux.from(clob.stream())
                        .collect(StringBuilder::new, StringBuilder::append)
                        .map(StringBuilder::toString);
            default -> Mono.just(value);
        };
    }

    private static void append(ByteArrayOutputStream bytes, ByteBuffer more) {
        bytes.writeBytes(Values.bytes(more));
    }
}
