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

/** The properties and the codec of {@link BookViews.BookIn}. */
@SuppressWarnings("exports")
@Generated(from = "library.catalogue.BookViews.BookIn")
public final class BookViews_BookIn_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<BookViews.BookIn> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<BookViews.BookIn> CODEC = new RecordCodec();

    private BookViews_BookIn_() {}

    private static final class Properties implements PropertyAccess<BookViews.BookIn> {
        private static final List<String> NAMES = List.of("isbn", "title", "copies");

        @Override
        public Class<BookViews.BookIn> javaType() {
            return BookViews.BookIn.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(BookViews.BookIn object, String name) {
            return switch (name) {
                case "isbn" -> object.isbn();
                case "title" -> object.title();
                case "copies" -> object.copies();
                default -> throw new IllegalArgumentException("BookIn has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<BookViews.BookIn> {
        @Override
        public void write(BookViews.BookIn value, JsonWriter out) {
            out.startObject();
            out.member("isbn", value.isbn(), Scalar.TEXT);
            out.member("title", value.title(), Scalar.TEXT);
            out.member("copies", value.copies().orElse(null), Scalar.INT);
            out.endObject();
        }

        @Override
        public BookViews.BookIn read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<String> isbn = in.required("isbn", Scalar.TEXT);
            Input<String> title = in.required("title", Scalar.TEXT);
            Input<Optional<Integer>> copies = in.optional("copies", Scalar.INT);
            return in.build(() -> new BookViews.BookIn(isbn.get(), title.get(), copies.get()));
        }
    }
}
