package cotlette.processor.app;

import javax.lang.model.element.TypeElement;

/**
 * An app.
 *
 * @param packageName the package whose classes, with those of the packages below it, belong to the app
 */
public record AppDeclaration(TypeElement element, String packageName, String label) {
    boolean owns(String otherPackage) {
        return otherPackage.equals(packageName) || otherPackage.startsWith(packageName + ".");
    }
}
