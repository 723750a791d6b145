package cotlette.processor.model;

import java.util.List;

/**
 * An index over several columns.
 *
 * @param fields the names of the fields
 */
record IndexDeclaration(List<String> fields, boolean unique) {}
