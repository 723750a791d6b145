package names.odd;

import cotlette.api.orm.AutoField;
import cotlette.api.orm.ForeignKey;
import cotlette.api.orm.Model;
import cotlette.api.orm.TextField;

/** Names of its own that generated code uses, too. */
class Row extends Model {
    @AutoField
    Long from;

    @TextField
    java.lang.String path;

    @TextField
    java.lang.String name;

    @TextField
    java.lang.String type;

    @TextField
    java.lang.String model;

    @TextField
    java.lang.String row;

    @TextField
    java.lang.String value;

    @Deprecated
    int field;

    boolean gt;
    ForeignKey<Row> at = ForeignKey.unset();
    ForeignKey<Access> fields = ForeignKey.unset();

    public java.lang.String name() {
        return name;
    }

    @Deprecated(forRemoval = true)
    public int old() {
        return 1;
    }
}
