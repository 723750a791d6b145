package cotlette.db.r2dbc.sqlite;

import io.r2dbc.spi.ColumnMetadata;
import io.r2dbc.spi.Nullability;
import io.r2dbc.spi.Type;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A column of a result.
 *
 * @param declared the type as its table declares it; of an expression, the kind of its value in the first row
 * @param precision zero when none is declared
 * @param scale zero when none is declared
 */
record Column(String name, String declared, Nullability nullability, int precision, int scale)
        implements ColumnMetadata {
    /**
     * Reads the metadata.
     *
     * @param index from one on
     */
    static Column of(ResultSetMetaData metadata, int index) throws SQLException {
        Nullability nullability = switch (metadata.isNullable(index)) {
            case ResultSetMetaData.columnNoNulls -> Nullability.NON_NULL;
            case ResultSetMetaData.columnNullable -> Nullability.NULLABLE;
            default -> Nullability.UNKNOWN;
        };
        return new Column(
                metadata.getColumnLabel(index),
                metadata.getColumnTypeName(index),
                nullability,
                metadata.getPrecision(index),
                metadata.getScale(index));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Type getType() {
        return DeclaredTypes.type(declared);
    }

    @Override
    public Class<?> getJavaType() {
        return getType().getJavaType();
    }

    @Override
    public String getNativeTypeMetadata() {
        return declared;
    }

    @Override
    public Nullability getNullability() {
        return nullability;
    }

    @Override
    public @Nullable Integer getPrecision() {
        return precision == 0 ? null : precision;
    }

    @Override
    public @Nullable Integer getScale() {
        return precision == 0 ? null : scale;
    }
}
