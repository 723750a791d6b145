/** A plug-in with one of each: an app with a model, its migration and its page, a command, a middleware, and a database driver. */
module guestbook {
    requires cotlette.api;
    requires cotlette.db.jdbc;
    requires com.h2database;
    requires net.ttddyy.dsproxy;

    // Projects may use the model.
    exports guestbook;

    provides cotlette.api.App with
            guestbook.GuestbookApp;
    provides cotlette.api.http.UrlConf with
            guestbook.GuestbookUrls;
    provides cotlette.api.command.Command with
            guestbook.GuestbookCommand;
    provides cotlette.api.http.Middleware with
            guestbook.Timing;
    provides cotlette.api.spi.DatabaseDriver with
            guestbook.watched.WatchedH2Driver;
}
