package shop.catalogue;

import cotlette.api.orm.FieldValidator;
import java.util.Optional;

final class NoVerb implements FieldValidator<String> {
    @Override
    public Optional<String> problem(String slug) {
        return slug.equals("edit") ? Optional.of("is a verb that pages use.") : Optional.empty();
    }
}
