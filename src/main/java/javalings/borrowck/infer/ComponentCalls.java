package javalings.borrowck.infer;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.TypeClasses;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Whether a method of a record calls the function that the record holds at most once, and does
 * nothing else with it. Only the short form is known: {@code task.run()}, outside of loops.
 */
public final class ComponentCalls extends TreeScanner<@Nullable Void, @Nullable Void> {
  private final AttributedFile unit;
  private int calls;
  private boolean unclear;

  private ComponentCalls(AttributedFile unit) {
    this.unit = unit;
  }

  public static boolean once(ExecutableElement method, ValueSources sources, AttributedFile unit) {
    var bodies = sources.bodies(method);
    if (bodies.size() != 1) {
      return false;
    }
    var found = new ComponentCalls(unit);
    found.scan(bodies.getFirst().getBody(), null);
    return !found.unclear && found.calls < 2;
  }

  private boolean isMember(IdentifierTree tree) {
    var element = unit.element(tree);
    return element != null
        && !element.getModifiers().contains(Modifier.STATIC)
        && (element.getKind() == ElementKind.FIELD || element.getKind() == ElementKind.METHOD);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
    if (tree.getMethodSelect() instanceof MemberSelectTree select
        && select.getExpression() instanceof IdentifierTree name
        && isMember(name)) {
      calls++;
      return scan(tree.getArguments(), null);
    }
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
    unclear |= AttributedFile.isThis(tree) || (isMember(tree) && !isPlain(tree));
    return null;
  }

  private boolean isPlain(IdentifierTree tree) {
    return TypeClasses.immutable(unit.type(tree));
  }

  /** Code that runs again and again must not call it at all. */
  private @Nullable Void repeated(Runnable scan) {
    var before = calls;
    scan.run();
    unclear |= calls > before;
    return null;
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree tree, @Nullable Void none) {
    return repeated(() -> super.visitForLoop(tree, null));
  }

  @Override
  public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, @Nullable Void none) {
    return repeated(() -> super.visitEnhancedForLoop(tree, null));
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree tree, @Nullable Void none) {
    return repeated(() -> super.visitWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, @Nullable Void none) {
    return repeated(() -> super.visitDoWhileLoop(tree, null));
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
    return repeated(() -> super.visitLambdaExpression(tree, null));
  }
}
