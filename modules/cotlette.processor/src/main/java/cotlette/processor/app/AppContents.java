package cotlette.processor.app;

import java.util.List;
import java.util.SortedMap;
import javax.lang.model.element.TypeElement;

/**
 * An app and all that belongs to it.
 *
 * @param sections records by the settings table they are read from
 */
public record AppContents(
        AppDeclaration app,
        List<TypeElement> models,
        List<TypeElement> records,
        List<TypeElement> views,
        List<TypeElement> migrations,
        List<TypeElement> commands,
        SortedMap<String, TypeElement> sections) {}
