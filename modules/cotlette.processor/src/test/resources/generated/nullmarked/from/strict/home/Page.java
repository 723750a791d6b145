package strict.home;

import module cotlette.api;
import org.jspecify.annotations.Nullable;

public class Page extends Model {
    @AutoField
    public @Nullable Long id;

    @CharField(maxLength = 100)
    public String title = "";

    public ForeignKey<Page> parent = ForeignKey.unset();
}
