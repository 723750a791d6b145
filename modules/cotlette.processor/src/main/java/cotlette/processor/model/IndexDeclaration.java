package cotlette.processor.model;

import java.util.List;

/**
 * An index of a model.
 *
 * @param fields the names of the fields, and expressions
 * @param name its name, empty where its fields tell it apart
 * @param where the condition on what is in it, empty for all
 */
record IndexDeclaration(List<String> fields, boolean unique, String name, String where) {}
