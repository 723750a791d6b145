package cotlette.processor.model;

import javax.lang.model.element.TypeElement;

/**
 * A relation of another model of the same module that leads to a model, and has a name there.
 *
 * @param name what it is called from the model that it leads to
 * @param owner the model that declares it
 * @param field the name of its field
 * @param single whether one object at the most is at its other end
 */
public record Incoming(String name, TypeElement owner, String field, boolean single) {}
