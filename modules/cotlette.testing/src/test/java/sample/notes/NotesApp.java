package sample.notes;

import cotlette.api.App;
import cotlette.api.AppParts;

/** An app to be tested. */
public final class NotesApp implements App {
    @Override
    public AppParts parts() {
        return new NotesApp_();
    }
}
