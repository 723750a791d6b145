package library.catalogue;

import cotlette.api.base.Generated;
import cotlette.api.base.PropertyAccess;
import java.util.List;

/** The properties of {@link Opaque}. */
@SuppressWarnings("exports")
@Generated(from = "library.catalogue.Opaque")
public final class Opaque_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<Opaque> PROPERTIES = PropertyAccess.register(new Properties());

    private Opaque_() {}

    private static final class Properties implements PropertyAccess<Opaque> {
        private static final List<String> NAMES = List.of("anything");

        @Override
        public Class<Opaque> javaType() {
            return Opaque.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(Opaque object, String name) {
            return switch (name) {
                case "anything" -> object.anything();
                default -> throw new IllegalArgumentException("Opaque has no property '" + name + "'.");
            };
        }
    }
}
