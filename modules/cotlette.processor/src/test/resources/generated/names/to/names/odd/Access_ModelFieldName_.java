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
import java.lang.String;
import java.util.List;

/** The properties and the codec of {@link Access.ModelFieldName}. */
@SuppressWarnings("exports")
@Generated(from = "names.odd.Access.ModelFieldName")
public final class Access_ModelFieldName_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<Access.ModelFieldName> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<Access.ModelFieldName> CODEC = new RecordCodec();

    private Access_ModelFieldName_() {}

    private static final class Properties implements PropertyAccess<Access.ModelFieldName> {
        private static final List<String> NAMES = List.of("text");

        @Override
        public Class<Access.ModelFieldName> javaType() {
            return Access.ModelFieldName.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(Access.ModelFieldName object, String name) {
            return switch (name) {
                case "text" -> object.text();
                default -> throw new IllegalArgumentException("ModelFieldName has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<Access.ModelFieldName> {
        @Override
        public void write(Access.ModelFieldName value, JsonWriter out) {
            out.startObject();
            out.member("text", value.text(), Scalar.TEXT);
            out.endObject();
        }

        @Override
        public Access.ModelFieldName read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<String> text = in.required("text", Scalar.TEXT);
            return in.build(() -> new Access.ModelFieldName(text.get()));
        }
    }
}
