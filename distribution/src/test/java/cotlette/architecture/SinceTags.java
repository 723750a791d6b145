package cotlette.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Public types in the given source folders whose Javadoc is missing or does not say {@code @since}. */
final class SinceTags {
    private SinceTags() {}

    static List<String> violations(Collection<Path> folders) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Path folder : folders) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees documentation = DocTrees.instance(task);
            List<String> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree declared) {
                        problem(documentation, unit, declared).ifPresent(found::add);
                    }
                }
            }
            return found;
        }
    }

    private static Optional<String> problem(DocTrees documentation, CompilationUnitTree unit, ClassTree type) {
        if (!type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            return Optional.empty();
        }
        DocCommentTree comment = documentation.getDocCommentTree(TreePath.getPath(unit, type));
        String name = unit.getPackageName() + "." + type.getSimpleName();
        if (comment == null) {
            return Optional.of(name + " is exported and has no Javadoc.");
        }
        boolean says = comment.getBlockTags().stream().anyMatch(tag -> tag.getKind() == DocTree.Kind.SINCE);
        return says ? Optional.empty() : Optional.of(name + " is exported, and its Javadoc does not say @since.");
    }
}
