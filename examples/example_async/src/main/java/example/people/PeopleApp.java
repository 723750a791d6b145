package example.people;

import cotlette.api.App;
import cotlette.api.AppParts;

/** Users and the groups they belong to. */
public final class PeopleApp implements App {
    @Override
    public AppParts parts() {
        return new PeopleApp_();
    }
}
