package strict.home;

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
import org.jspecify.annotations.Nullable;

/** The properties and the codec of {@link PageOut}. */
@Generated(from = "strict.home.PageOut")
public final class PageOut_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<PageOut> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<PageOut> CODEC = new RecordCodec();

    private PageOut_() {}

    private static final class Properties implements PropertyAccess<PageOut> {
        private static final List<String> NAMES = List.of("id", "title");

        @Override
        public Class<PageOut> javaType() {
            return PageOut.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public @Nullable Object property(PageOut object, String name) {
            return switch (name) {
                case "id" -> object.id();
                case "title" -> object.title();
                default -> throw new IllegalArgumentException("PageOut has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<PageOut> {
        @Override
        public void write(PageOut value, JsonWriter out) {
            out.startObject();
            out.member("id", value.id());
            out.member("title", value.title(), Scalar.TEXT);
            out.endObject();
        }

        @Override
        public @Nullable PageOut read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<Long> id = in.required("id", Scalar.LONG);
            Input<String> title = in.required("title", Scalar.TEXT);
            return in.build(() -> new PageOut(id.get(), title.get()));
        }
    }
}
