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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The properties and the codec of {@link BookOut}. */
@Generated(from = "library.catalogue.BookOut")
public final class BookOut_ {
    /** Reads the properties for templates. */
    public static final PropertyAccess<BookOut> PROPERTIES = PropertyAccess.register(new Properties());

    /** Writes and reads JSON, and reads forms. */
    public static final Codec<BookOut> CODEC = new RecordCodec();

    private BookOut_() {}

    private static final class Properties implements PropertyAccess<BookOut> {
        private static final List<String> NAMES = List.of(
                "isbn",
                "lendable",
                "copies",
                "loans",
                "rating",
                "shelf",
                "price",
                "token",
                "created",
                "published",
                "condition",
                "summary",
                "before",
                "successors",
                "cover",
                "label");

        @Override
        public Class<BookOut> javaType() {
            return BookOut.class;
        }

        @Override
        public List<String> propertyNames() {
            return NAMES;
        }

        @Override
        public Object property(BookOut object, String name) {
            return switch (name) {
                case "isbn" -> object.isbn();
                case "lendable" -> object.lendable();
                case "copies" -> object.copies();
                case "loans" -> object.loans();
                case "rating" -> object.rating();
                case "shelf" -> object.shelf();
                case "price" -> object.price();
                case "token" -> object.token();
                case "created" -> object.created();
                case "published" -> object.published();
                case "condition" -> object.condition();
                case "summary" -> object.summary();
                case "before" -> object.before();
                case "successors" -> object.successors();
                case "cover" -> object.cover();
                case "label" -> object.label();
                default -> throw new IllegalArgumentException("BookOut has no property '" + name + "'.");
            };
        }
    }

    private static final class RecordCodec implements Codec<BookOut> {
        @Override
        public void write(BookOut value, JsonWriter out) {
            out.startObject();
            out.member("isbn", value.isbn(), Scalar.TEXT);
            out.member("lendable", value.lendable());
            out.member("copies", value.copies());
            out.member("loans", value.loans());
            out.member("rating", value.rating());
            out.member("shelf", value.shelf(), Scalar.LONG);
            out.member("price", value.price(), Scalar.DECIMAL);
            out.member("token", value.token(), Scalar.UUID_TEXT);
            out.member("created", value.created(), Scalar.INSTANT);
            out.member("published", value.published(), Scalar.DATE);
            out.member("condition", value.condition(), Components.condition);
            out.member("summary", value.summary().orElse(null), Scalar.TEXT);
            out.member("before", value.before().orElse(null), Components.before);
            out.member("successors", value.successors(), Components.successors);
            out.member("cover", value.cover(), BookOut_Cover_.CODEC);
            out.endObject();
        }

        @Override
        public BookOut read(InputValue value, Problems problems) {
            ObjectInput in = new ObjectInput(value, problems);
            Input<String> isbn = in.required("isbn", Scalar.TEXT);
            Input<Boolean> lendable = in.required("lendable", Scalar.BOOLEAN);
            Input<Integer> copies = in.required("copies", Scalar.INT);
            Input<Long> loans = in.required("loans", Scalar.LONG);
            Input<Double> rating = in.required("rating", Scalar.DOUBLE);
            Input<Long> shelf = in.required("shelf", Scalar.LONG);
            Input<BigDecimal> price = in.required("price", Scalar.DECIMAL);
            Input<UUID> token = in.required("token", Scalar.UUID_TEXT);
            Input<Instant> created = in.required("created", Scalar.INSTANT);
            Input<LocalDate> published = in.required("published", Scalar.DATE);
            Input<BookOut.Condition> condition = in.required("condition", Components.condition);
            Input<Optional<String>> summary = in.optional("summary", Scalar.TEXT);
            Input<Optional<BookOut.Condition>> before = in.optional("before", Components.before);
            Input<List<BookOut>> successors = in.required("successors", Components.successors);
            Input<BookOut.Cover> cover = in.required("cover", BookOut_Cover_.CODEC);
            return in.build(() -> new BookOut(
                    isbn.get(),
                    lendable.get(),
                    copies.get(),
                    loans.get(),
                    rating.get(),
                    shelf.get(),
                    price.get(),
                    token.get(),
                    created.get(),
                    published.get(),
                    condition.get(),
                    summary.get(),
                    before.get(),
                    successors.get(),
                    cover.get()));
        }
    }

    /** Made when the codec is first used, because records may contain each other. */
    private static final class Components {
        static final Codec<BookOut.Condition> condition = Scalar.enumeration(BookOut.Condition.class);
        static final Codec<BookOut.Condition> before = Scalar.enumeration(BookOut.Condition.class);
        static final Codec<List<BookOut>> successors = Codec.list(BookOut_.CODEC);
    }
}
