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

/** The properties and the codec of {@link String.List}. */
@SuppressWarnings("exports")
@Generated(from = "names.odd.String.List")
public final class String_List_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<String.List> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<String.List> CODEC = new RecordCodec();

    private String_List_() {}

    private static final class Properties implements PropertyAccess<String.List> {
        private static final List<java.lang.String> NAMES = List.of("list");

        @Override
        public Class<String.List> javaType() {
            return String.List.class;
        }

        @Override
        public List<java.lang.String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(String.List object, java.lang.String name) {
            return switch (name) {
                case "list" -> object.list();
                default -> throw new IllegalArgumentException("List has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<String.List> {
        @Override
        public void write(String.List value, JsonWriter out) {
            out.startObject();
            out.member("list", value.list(), Components.list);
            out.endObject();
        }

        @Override
        public String.List read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<List<java.lang.String>> list = in.required("list", Components.list);
            return in.build(() -> new String.List(list.get()));
        }
    }

    /** Made when the codec is first used, because records may contain each other. */
    private static final class Components {
        static final Codec<List<java.lang.String>> list = Codec.list(Scalar.TEXT);
    }
}
