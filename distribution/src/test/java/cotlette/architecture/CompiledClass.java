package cotlette.architecture;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a class file says of itself: its name, the classes it mentions, the members it uses (as {@code owner.name}, methods
 * with their descriptor), and its annotations.
 */
record CompiledClass(String name, Set<String> mentions, Set<String> members, List<String> annotations) {
    private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([\\w/$]+)[;<]");

    static CompiledClass of(byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        Set<String> mentions = new TreeSet<>();
        Set<String> members = new TreeSet<>();
        for (PoolEntry entry : model.constantPool()) {
            switch (entry) {
                case ClassEntry type -> addClasses(type.asSymbol().descriptorString(), mentions);
                // Descriptors, generic signatures and the types of annotations are plain text in the pool.
                case Utf8Entry text -> addClasses(text.stringValue(), mentions);
                case FieldRefEntry field -> members.add(dotted(field.owner().asInternalName() + "." + field.name()));
                case MethodRefEntry method ->
                    members.add(dotted(method.owner().asInternalName() + "." + method.name() + method.type()));
                default -> {}
            }
        }
        return new CompiledClass(dotted(model.thisClass().asInternalName()), mentions, members, annotations(model));
    }

    String packageName() {
        return packageOf(name);
    }

    static String packageOf(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('.')));
    }

    private static List<String> annotations(ClassModel model) {
        return model.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(all -> all.annotations().stream())
                .map(annotation -> annotation.classSymbol().packageName() + "."
                        + annotation.classSymbol().displayName())
                .toList();
    }

    private static void addClasses(String text, Set<String> mentions) {
        CLASS_IN_DESCRIPTOR.matcher(text).results().forEach(type -> mentions.add(dotted(type.group(1))));
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }
}
