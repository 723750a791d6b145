package site.rows;

import cotlette.api.App;
import cotlette.api.AppParts;

/** The rows that the benchmark reads. */
public final class RowsApp implements App {
    @Override
    public AppParts parts() {
        return new RowsApp_();
    }
}
