package cotlette.processor.model;

import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * The key of a model as several of its fields.
 *
 * @param record the record that stands for them
 * @param fields the fields, in the order of the record's components
 */
record KeyDeclaration(TypeElement record, List<FieldDeclaration> fields) {}
