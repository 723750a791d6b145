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
import java.util.List;

/** The properties and the codec of {@link Money}. */
@Generated(from = "shop.catalogue.Money")
public final class Money_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<Money> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<Money> CODEC = new RecordCodec();

    private Money_() {}

    private static final class Properties implements PropertyAccess<Money> {
        private static final List<String> NAMES = List.of("cents");

        @Override
        public Class<Money> javaType() {
            return Money.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(Money object, String name) {
            return switch (name) {
                case "cents" -> object.cents();
                default -> throw new IllegalArgumentException("Money has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<Money> {
        @Override
        public void write(Money value, JsonWriter out) {
            out.startObject();
            out.member("cents", value.cents());
            out.endObject();
        }

        @Override
        public Money read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<Long> cents = in.required("cents", Scalar.LONG);
            return in.build(() -> new Money(cents.get()));
        }
    }
}
