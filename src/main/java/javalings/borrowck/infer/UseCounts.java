package javalings.borrowck.infer;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** How often the methods of a file mention their parameters, and where they declare them. */
final class UseCounts extends TreeScanner<@Nullable Void, @Nullable Void> {

  private final AttributedFile unit;
  private final Map<Element, Integer> times = new HashMap<>();
  private final Map<Element, VariableTree> declared = new HashMap<>();
  private int loops;

  UseCounts(AttributedFile unit) {
    this.unit = unit;
  }

  /** Whether a parameter is mentioned at most once, and not in a loop; not so if it is unknown. */
  boolean once(Element parameter) {
    return times.getOrDefault(parameter, 2) < 2;
  }

  Optional<VariableTree> declaration(Element parameter) {
    return Optional.ofNullable(declared.get(parameter));
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void none) {
    for (var parameter : tree.getParameters()) {
      var element = unit.element(parameter);
      if (element != null && tree.getBody() != null) {
        times.put(element, 0);
        declared.put(element, parameter);
      }
    }
    return super.visitMethod(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    var element = unit.element(tree);
    if (element != null) {
      times.computeIfPresent(element, (_, count) -> count + (loops > 0 ? 2 : 1));
    }
    return super.visitIdentifier(tree, null);
  }

  private @Nullable Void looped(Runnable scan) {
    loops++;
    scan.run();
    loops--;
    return null;
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void none) {
    return looped(() -> super.visitForLoop(tree, null));
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    return looped(() -> super.visitEnhancedForLoop(tree, null));
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void none) {
    return looped(() -> super.visitWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void none) {
    return looped(() -> super.visitDoWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    return looped(() -> super.visitLambdaExpression(tree, null));
  }
}
