package open.home;

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

/** The properties and the codec of {@link HiddenOut}. */
@SuppressWarnings("exports")
@Generated(from = "open.home.HiddenOut")
public final class HiddenOut_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<HiddenOut> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<HiddenOut> CODEC = new RecordCodec();

    private HiddenOut_() {}

    private static final class Properties implements PropertyAccess<HiddenOut> {
        private static final List<String> NAMES = List.of("text");

        @Override
        public Class<HiddenOut> javaType() {
            return HiddenOut.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(HiddenOut object, String name) {
            return switch (name) {
                case "text" -> object.text();
                default -> throw new IllegalArgumentException("HiddenOut has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<HiddenOut> {
        @Override
        public void write(HiddenOut value, JsonWriter out) {
            out.startObject();
            out.member("text", value.text(), Scalar.TEXT);
            out.endObject();
        }

        @Override
        public HiddenOut read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<String> text = in.required("text", Scalar.TEXT);
            return in.build(() -> new HiddenOut(text.get()));
        }
    }
}
