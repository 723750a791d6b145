package names.odd;

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

/** The properties and the codec of {@link String}. */
@SuppressWarnings("exports")
@Generated(from = "names.odd.String")
public final class String_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<String> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<String> CODEC = new RecordCodec();

    private String_() {}

    private static final class Properties implements PropertyAccess<String> {
        private static final List<java.lang.String> NAMES = List.of("value", "problems", "in", "valueInput", "items");

        @Override
        public Class<String> javaType() {
            return String.class;
        }

        @Override
        public List<java.lang.String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(String object, java.lang.String name) {
            return switch (name) {
                case "value" -> object.value();
                case "problems" -> object.problems();
                case "in" -> object.in();
                case "valueInput" -> object.valueInput();
                case "items" -> object.items();
                default -> throw new IllegalArgumentException("String has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<String> {
        @Override
        public void write(String value, JsonWriter out) {
            out.startObject();
            out.member("value", value.value(), Scalar.TEXT);
            out.member("problems", value.problems());
            out.member("in", value.in());
            out.member("valueInput", value.valueInput());
            out.member("items", value.items(), String_List_.CODEC);
            out.endObject();
        }

        @Override
        public String read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<java.lang.String> valueInputInput = in.required("value", Scalar.TEXT);
            Input<Integer> problemsInput = in.required("problems", Scalar.INT);
            Input<Boolean> inInput = in.required("in", Scalar.BOOLEAN);
            Input<Integer> valueInput = in.required("valueInput", Scalar.INT);
            Input<String.List> items = in.required("items", String_List_.CODEC);
            return in.build(() -> new String(
                    valueInputInput.get(), problemsInput.get(), inInput.get(), valueInput.get(), items.get()));
        }
    }
}
