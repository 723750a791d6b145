package shop.catalogue;

import module cotlette.api;

import java.time.LocalDate;
import java.util.UUID;

/** A key of several fields: a foreign key, an enum, a primitive, a day. */
@CompositeKey(Offer.Key.class)
public class Offer extends Model {
    public static final Manager<Offer> objects = Offer_.objects;

    public record Key(UUID product, Colour colour, int number, LocalDate from) {}

    @ForeignKeyField
    public ForeignKey<Product> product = ForeignKey.unset();

    public Colour colour;

    public int number;

    public LocalDate from;
}
