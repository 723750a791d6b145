package cotlette.dev.shell;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.HashSet;
import java.util.Set;

/** Lets the code of a snippet ask, at each turn of a loop and at each call, whether it is to stop: a thread cannot be ended from outside. */
final class StopChecks implements CodeTransform {
    private static final ClassDesc THREAD = ClassDesc.of(SnippetThread.class.getName());

    private final Set<Label> passed = new HashSet<>();

    private StopChecks() {}

    static byte[] weaveInto(byte[] classFile) {
        ClassFile format = ClassFile.of();
        return format.transformClass(
                format.parse(classFile),
                ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(StopChecks::new)));
    }

    @Override
    public void atStart(CodeBuilder code) {
        check(code);
    }

    @Override
    public void accept(CodeBuilder code, CodeElement element) {
        switch (element) {
            case LabelTarget target -> passed.add(target.label());
            case BranchInstruction branch when passed.contains(branch.target()) -> check(code);
            default -> {}
        }
        code.with(element);
    }

    private static void check(CodeBuilder code) {
        code.invokestatic(THREAD, "stopIfAsked", ConstantDescs.MTD_void);
    }
}
