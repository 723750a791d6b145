package cotlette.api.orm;

import cotlette.api.base.Stability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes several fields of a model its primary key together, for which a record stands wherever a key is given.
 *
 * {@snippet :
 * @CompositeKey(OrderLine.Key.class)
 * public class OrderLine extends Model {
 *     public static final Manager<OrderLine> objects = OrderLine_.objects;
 *
 *     public record Key(Long order, Integer line) {}
 *
 *     @ForeignKeyField public ForeignKey<Order> order = ForeignKey.unset();
 *     @IntegerField    public int line;
 * }
 *
 * OrderLine.objects.get(new OrderLine.Key(order.id, 2));
 * }
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Stability(Stability.Level.STABLE)
public @interface CompositeKey {
    /**
     * Returns the record. Its components have the names of fields of the model, in the order in which the model declares them, and their
     * types; for a foreign key the type of the key it refers to.
     */
    Class<? extends Record> value();
}
