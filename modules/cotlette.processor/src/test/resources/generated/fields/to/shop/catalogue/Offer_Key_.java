package shop.catalogue;

import cotlette.api.base.Generated;
import cotlette.api.base.PropertyAccess;
import cotlette.api.http.Codec;
import cotlette.api.http.Input;
import cotlette.api.http.InputValue;
import cotlette.api.http.JsonWriter;
import cotlette.api.http.ObjectInput;
import cotlette.api.http.Problems;
import cotlette.api.http.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The properties and the codec of {@link Offer.Key}. */
@Generated(from = "shop.catalogue.Offer.Key")
public final class Offer_Key_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<Offer.Key> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<Offer.Key> CODEC = new RecordCodec();

    private Offer_Key_() {}

    private static final class Properties implements PropertyAccess<Offer.Key> {
        private static final List<String> NAMES = List.of("product", "colour", "number", "from");

        @Override
        public Class<Offer.Key> javaType() {
            return Offer.Key.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(Offer.Key object, String name) {
            return switch (name) {
                case "product" -> object.product();
                case "colour" -> object.colour();
                case "number" -> object.number();
                case "from" -> object.from();
                default -> throw new IllegalArgumentException("Key has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<Offer.Key> {
        @Override
        public void write(Offer.Key value, JsonWriter out) {
            out.startObject();
            out.member("product", value.product(), Scalar.UUID_TEXT);
            out.member("colour", value.colour(), Components.colour);
            out.member("number", value.number());
            out.member("from", value.from(), Scalar.DATE);
            out.endObject();
        }

        @Override
        public Offer.Key read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<UUID> product = in.required("product", Scalar.UUID_TEXT);
            Input<Colour> colour = in.required("colour", Components.colour);
            Input<Integer> number = in.required("number", Scalar.INT);
            Input<LocalDate> from = in.required("from", Scalar.DATE);
            return in.build(() -> new Offer.Key(product.get(), colour.get(), number.get(), from.get()));
        }
    }

    /** Made when the codec is first used, because records may contain each other. */
    private static final class Components {
        static final Codec<Colour> colour = Scalar.enumeration(Colour.class);
    }
}
