package javalings.borrowck.infer;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.FileVisitor;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Looks at trees of a file and knows the method that each stands in: a {@code return} in a lambda
 * ends the lambda, and belongs to no method.
 */
abstract class EnclosingMethodVisitor extends FileVisitor {
  final AttributedFile unit;
  private @Nullable Tree function;
  private @Nullable Element method;
  private boolean inClass;

  EnclosingMethodVisitor(AttributedFile unit, List<Class<? extends Tree>> kinds) {
    super(kinds);
    this.unit = unit;
  }

  @Override
  protected final void enter(@Nullable Tree around, boolean ofClass) {
    if (around != function) {
      function = around;
      method = around instanceof MethodTree ? unit.element(around) : null;
    }
    inClass = ofClass;
  }

  /** The method around the tree. */
  final @Nullable Element method() {
    return method;
  }

  /** Whether the tree stands in a class in the method, and not in code that the method has. */
  final boolean isInClass() {
    return inClass;
  }
}
