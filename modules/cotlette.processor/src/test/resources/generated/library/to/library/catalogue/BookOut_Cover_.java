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

/** The properties and the codec of {@link BookOut.Cover}. */
@Generated(from = "library.catalogue.BookOut.Cover")
public final class BookOut_Cover_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<BookOut.Cover> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<BookOut.Cover> CODEC = new RecordCodec();

    private BookOut_Cover_() {}

    private static final class Properties implements PropertyAccess<BookOut.Cover> {
        private static final List<String> NAMES = List.of("colour", "tags");

        @Override
        public Class<BookOut.Cover> javaType() {
            return BookOut.Cover.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(BookOut.Cover object, String name) {
            return switch (name) {
                case "colour" -> object.colour();
                case "tags" -> object.tags();
                default -> throw new IllegalArgumentException("Cover has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<BookOut.Cover> {
        @Override
        public void write(BookOut.Cover value, JsonWriter out) {
            out.startObject();
            out.member("colour", value.colour(), Scalar.TEXT);
            out.member("tags", value.tags(), Components.tags);
            out.endObject();
        }

        @Override
        public BookOut.Cover read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<String> colour = in.required("colour", Scalar.TEXT);
            Input<List<String>> tags = in.required("tags", Components.tags);
            return in.build(() -> new BookOut.Cover(colour.get(), tags.get()));
        }
    }

    /** Made when the codec is first used, because records may contain each other. */
    private static final class Components {
        static final Codec<List<String>> tags = Codec.list(Scalar.TEXT);
    }
}
