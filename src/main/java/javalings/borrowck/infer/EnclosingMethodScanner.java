package javalings.borrowck.infer;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Visits the trees of a file and knows the method that each stands in: a {@code return} in a lambda
 * ends the lambda, and belongs to no method.
 */
abstract class EnclosingMethodScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
  final AttributedFile unit;
  @Nullable Element method;

  EnclosingMethodScanner(AttributedFile unit) {
    this.unit = unit;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    var outer = method;
    method = unit.element(tree);
    super.visitMethod(tree, null);
    method = outer;
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    var outer = method;
    method = null;
    super.visitLambdaExpression(tree, null);
    method = outer;
    return null;
  }
}
