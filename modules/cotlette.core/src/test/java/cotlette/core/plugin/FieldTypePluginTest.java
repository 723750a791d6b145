package cotlette.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.FieldType;
import cotlette.api.orm.Model;
import cotlette.api.orm.ModelField;
import cotlette.api.orm.ModelType;
import cotlette.core.NoAccess;
import cotlette.core.jar.TestJar;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in brings a class and the type of fields that keeps it. */
class FieldTypePluginTest {
    @TempDir
    Path box;

    @Test
    void servesTheFieldsOfModelsThatSeeThePlugin() throws ClassNotFoundException {
        PluginFolder plugins = new PluginFolder(box);
        TestJar.module("weights", "exports weights; provides cotlette.api.orm.CustomFieldType with weights.WeightType;")
                .source("weights.Weight", "package weights; public record Weight(int grams) {}")
                .source("weights.Parcel", "package weights; public class Parcel extends cotlette.api.orm.Model {}")
                .source("weights.WeightType", """
                        package weights;

                        import cotlette.api.orm.*;

                        public class WeightType implements CustomFieldType<Weight, Integer> {
                            public Class<Weight> javaType() { return Weight.class; }
                            public FieldType column() { return new FieldType.Int(); }
                            public Integer write(Weight value) { return value.grams(); }
                            public Weight read(Integer stored) { return new Weight(stored); }
                            public Weight parse(String text) { return new Weight(Integer.parseInt(text)); }
                        }
                        """)
                .write(plugins.file("weights.jar"));

        Plugin weights = plugins.load().accepted().getLast();

        assertThat(weights.offers()).containsExactly(new Offer(Offer.Kind.FIELD_TYPE, "weights.WeightType"));
        ClassLoader loader = weights.layer().findLoader("weights");
        Class<?> weight = loader.loadClass("weights.Weight");
        FieldType.Custom type = custom(loader.loadClass("weights.Parcel").asSubclass(Model.class), weight);
        assertThat(type.column()).isEqualTo(new FieldType.Int());
        assertThat(type.conversion().parse("700")).isInstanceOf(weight).hasToString("Weight[grams=700]");
        assertThat(type.conversion().write(type.conversion().parse("700"))).isEqualTo(700);
    }

    private static <T extends Model> FieldType.Custom custom(Class<T> model, Class<?> javaType) {
        ModelField field = ModelField.of("weight", "weight", new FieldType.Custom(javaType, ""), javaType);
        return (FieldType.Custom) new ModelType<>(model, "home", "home_parcel", new NoAccess<>(), () -> List.of(field))
                .fields()
                .getFirst()
                .type();
    }
}
