package cotlette.processor.model;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A model as far as it is generated from.
 *
 * @param appLabel the label of its app
 * @param table the name of its table
 * @param fields its fields, inherited ones first
 * @param key its key, where that is several fields
 * @param ordering the fields by which its objects are ordered unless a query says otherwise
 * @param verboseName what people call one of them, empty for the usual name
 * @param verboseNamePlural what people call several of them, empty for the usual name
 * @param indexes its indexes
 * @param checks the conditions that the database holds
 * @param former the names that it and its fields have had
 * @param many its relations to any number of objects
 * @param incoming relations of the module's models that lead to it, and have a name here
 * @param methods the methods that templates may call
 */
public record ModelDeclaration(
        TypeElement element,
        String appLabel,
        String table,
        List<FieldDeclaration> fields,
        Optional<KeyDeclaration> key,
        List<String> ordering,
        String verboseName,
        String verboseNamePlural,
        List<IndexDeclaration> indexes,
        List<CheckDeclaration> checks,
        FormerNames former,
        List<ManyDeclaration> many,
        List<Incoming> incoming,
        List<ExecutableElement> methods) {

    String name() {
        return element.getSimpleName().toString();
    }
}
