package cotlette.api.orm;

import java.util.function.Function;

/** Results that are made of rows while these are read. */
record MadeRows<R, V>(RowIterator<R> rows, Function<R, V> maker) implements RowIterator<V> {
    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public V next() {
        return maker.apply(rows.next());
    }

    @Override
    public void close() {
        rows.close();
    }
}
