package javalings.borrowck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A class that javac has just attributed, and has not yet rewritten. */
record AnalyzedClass(CompilationUnitTree unit, ClassTree tree) {

  /** Nothing for an event of another kind. */
  static Optional<AnalyzedClass> of(TaskEvent event, JavacTask task) {
    var unit = event.getCompilationUnit();
    return event.getKind() == TaskEvent.Kind.ANALYZE
        ? unit.getTypeDecls().stream()
            .filter(type -> type instanceof ClassTree && isOf(event, type, task))
            .map(type -> new AnalyzedClass(unit, (ClassTree) type))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isOf(TaskEvent event, Tree type, JavacTask task) {
    var path = new TreePath(new TreePath(event.getCompilationUnit()), type);
    var element = Trees.instance(task).getElement(path);
    return element != null && element.equals(event.getTypeElement());
  }

  /** The whole file. */
  String text() {
    try {
      return unit.getSourceFile().getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
