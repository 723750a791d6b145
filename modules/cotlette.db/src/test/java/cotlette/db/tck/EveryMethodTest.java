package cotlette.db.tck;

import static org.assertj.core.api.Assertions.assertThat;

import cotlette.api.orm.Assignable;
import cotlette.api.orm.AsyncManager;
import cotlette.api.orm.AsyncManyToMany;
import cotlette.api.orm.AsyncModel;
import cotlette.api.orm.AsyncQuerySet;
import cotlette.api.orm.AsyncRawQuery;
import cotlette.api.orm.AsyncSelection;
import cotlette.api.orm.AsyncTransaction;
import cotlette.api.orm.BooleanColumn;
import cotlette.api.orm.CaseExpression;
import cotlette.api.orm.ComparableExpression;
import cotlette.api.orm.Condition;
import cotlette.api.orm.Expression;
import cotlette.api.orm.Expressions;
import cotlette.api.orm.ForeignKeyColumn;
import cotlette.api.orm.FractionExpression;
import cotlette.api.orm.Grouped;
import cotlette.api.orm.JsonColumn;
import cotlette.api.orm.JsonPath;
import cotlette.api.orm.LongColumn;
import cotlette.api.orm.Manager;
import cotlette.api.orm.Model;
import cotlette.api.orm.NumberExpression;
import cotlette.api.orm.Ordering;
import cotlette.api.orm.PrimaryKey;
import cotlette.api.orm.QuerySet;
import cotlette.api.orm.RawQuery;
import cotlette.api.orm.RelatedSet;
import cotlette.api.orm.Selecting;
import cotlette.api.orm.Selection;
import cotlette.api.orm.SqlQuery;
import cotlette.api.orm.TemporalExpression;
import cotlette.api.orm.TextExpression;
import cotlette.api.orm.WholeExpression;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever users can call to ask a database, the tests of drivers call, so that no database is left out. */
final class EveryMethodTest {
    private static final List<Class<?>> ASKING = List.of(
            Manager.class,
            QuerySet.class,
            Selecting.class,
            Selection.class,
            Grouped.class,
            RelatedSet.class,
            AsyncManager.class,
            AsyncManyToMany.class,
            AsyncQuerySet.class,
            AsyncSelection.class,
            AsyncTransaction.class,
            RawQuery.class,
            AsyncRawQuery.class,
            SqlQuery.class,
            Model.class,
            AsyncModel.class,
            Condition.class,
            Ordering.class,
            PrimaryKey.class,
            Assignable.class,
            Expressions.class,
            Expression.class,
            ComparableExpression.class,
            NumberExpression.class,
            WholeExpression.class,
            FractionExpression.class,
            TextExpression.class,
            TemporalExpression.class,
            CaseExpression.class,
            BooleanColumn.class,
            JsonColumn.class,
            JsonPath.class,
            LongColumn.class,
            ForeignKeyColumn.class);

    /** What asks no database: it shows what was described, or is for generated code. */
    private static final Set<String> DESCRIBING =
            Set.of("toString", "tree", "term", "path", "type", "loading", "prefetched", "ofEach", "equals", "hashCode");

    @Test
    void isCalledByACaseOfTheDriverTck() throws Exception {
        Set<String> called = called();
        Set<String> missing = new TreeSet<>();
        for (Class<?> type : ASKING) {
            Arrays.stream(type.getDeclaredMethods())
                    .filter(EveryMethodTest::isForUsers)
                    .filter(method -> !called.contains(type.getName() + "." + signature(method)))
                    .map(method -> method.getName() + method.toGenericString().replaceFirst("^[^(]*", "") + " of "
                            + type.getSimpleName())
                    .forEach(missing::add);
        }

        assertThat(missing).isEmpty();
    }

    private static boolean isForUsers(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && !DESCRIBING.contains(method.getName());
    }

    private static String signature(Method method) {
        return method.getName()
                + "("
                + String.join(
                        "",
                        Arrays.stream(method.getParameterTypes())
                                .map(Class::descriptorString)
                                .toList())
                + ")";
    }

    private static Set<String> called() throws IOException, URISyntaxException {
        Path classes = Path.of(EveryMethodTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> called = new HashSet<>();
        try (Stream<Path> files = Files.walk(classes.resolve("cotlette/db/tck"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                addCalls(ClassFile.of().parse(file), called);
            }
        }
        return called;
    }

    private static void addCalls(ClassModel model, Set<String> called) {
        model.methods()
                .forEach(method -> method.code()
                        .ifPresent(code -> code.forEach(element -> {
                            switch (element) {
                                case InvokeInstruction call ->
                                    add(
                                            call.owner().asInternalName(),
                                            call.name().stringValue(),
                                            call.type().stringValue(),
                                            called);
                                case InvokeDynamicInstruction made ->
                                    made.bootstrapArgs().stream()
                                            .filter(DirectMethodHandleDesc.class::isInstance)
                                            .map(DirectMethodHandleDesc.class::cast)
                                            .forEach(handle -> add(
                                                    internalName(handle.owner()),
                                                    handle.methodName(),
                                                    handle.lookupDescriptor(),
                                                    called));
                                default -> {}
                            }
                        })));
    }

    private static String internalName(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }

    private static void add(String owner, String name, String descriptor, Set<String> called) {
        if (!owner.startsWith("cotlette/")) {
            return;
        }
        String signature = name + descriptor.substring(0, descriptor.indexOf(')') + 1);
        try {
            declaring(Class.forName(owner.replace('/', '.'), false, EveryMethodTest.class.getClassLoader()), signature)
                    .ifPresent(type -> called.add(type.getName() + "." + signature));
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** A call names the class of what it is called on, which may have the method from another one. */
    private static Optional<Class<?>> declaring(Class<?> owner, String signature) {
        if (Arrays.stream(owner.getDeclaredMethods())
                .anyMatch(method -> signature(method).equals(signature))) {
            return Optional.of(owner);
        }
        return Stream.concat(Stream.ofNullable(owner.getSuperclass()), Arrays.stream(owner.getInterfaces()))
                .flatMap(parent -> declaring(parent, signature).stream())
                .findFirst();
    }
}
