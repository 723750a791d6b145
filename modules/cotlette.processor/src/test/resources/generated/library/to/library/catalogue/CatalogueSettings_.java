package library.catalogue;

import cotlette.api.base.Generated;
import cotlette.api.base.PropertyAccess;
import cotlette.api.http.Codec;
import cotlette.api.http.Input;
import cotlette.api.http.InputValue;
import cotlette.api.http.JsonWriter;
import cotlette.api.http.ObjectInput;
import cotlette.api.http.Problems;
import cotlette.api.http.Scalar;
import java.util.List;
import java.util.Optional;

/** The properties and the codec of {@link CatalogueSettings}. */
@SuppressWarnings("exports")
@Generated(from = "library.catalogue.CatalogueSettings")
public final class CatalogueSettings_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<CatalogueSettings> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<CatalogueSettings> CODEC = new RecordCodec();

    private CatalogueSettings_() {}

    private static final class Properties implements PropertyAccess<CatalogueSettings> {
        private static final List<String> NAMES = List.of("pageSize", "defaultCurrency");

        @Override
        public Class<CatalogueSettings> javaType() {
            return CatalogueSettings.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(CatalogueSettings object, String name) {
            return switch (name) {
                case "pageSize" -> object.pageSize();
                case "defaultCurrency" -> object.defaultCurrency();
                default -> throw new IllegalArgumentException("CatalogueSettings has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<CatalogueSettings> {
        @Override
        public void write(CatalogueSettings value, JsonWriter out) {
            out.startObject();
            out.member("page_size", value.pageSize());
            out.member("default_currency", value.defaultCurrency().orElse(null), Scalar.TEXT);
            out.endObject();
        }

        @Override
        public CatalogueSettings read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<Integer> pageSize = in.required("page_size", Scalar.INT, "20");
            Input<Optional<String>> defaultCurrency = in.optional("default_currency", Scalar.TEXT);
            return in.build(() -> new CatalogueSettings(pageSize.get(), defaultCurrency.get()));
        }
    }
}
