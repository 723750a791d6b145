package shop.catalogue;

import module cotlette.api;

import java.util.Locale;

/** Fields that services keep. */
public class Sale extends Model {
    @AutoField
    public Long id;

    @CustomField(defaultValue = "9.50", index = true)
    public Money price;

    @CustomField(type = "tag", nullable = true)
    public Locale language;
}
