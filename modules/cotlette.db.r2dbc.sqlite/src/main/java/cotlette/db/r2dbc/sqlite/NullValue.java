package cotlette.db.r2dbc.sqlite;

/** What is bound where nothing is to be. */
enum NullValue {
    NULL
}
