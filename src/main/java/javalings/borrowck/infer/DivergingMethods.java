package javalings.borrowck.infer;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreeScanner;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.MemberElements;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a file that never come back to their callers: they throw, or end the program
 * (Rust's {@code -> !}). Nobody may override them.
 */
public final class DivergingMethods {
  private static final int DEPTH = 4;

  private final AttributedFile unit;
  private final ValueSources sources;

  DivergingMethods(AttributedFile unit, ValueSources sources) {
    this.unit = unit;
    this.sources = sources;
  }

  public boolean contain(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID && diverges(method, DEPTH);
  }

  private boolean diverges(ExecutableElement method, int depth) {
    if (method.getSimpleName().contentEquals("exit")) {
      return MemberElements.owner(method).getQualifiedName().contentEquals("java.lang.System");
    }
    var body = depth > 0 && isFixed(method) ? sources.body(method) : null;
    return body != null && ends(body, depth);
  }

  private static boolean isFixed(ExecutableElement method) {
    var modifiers = method.getModifiers();
    return method.getKind() == ElementKind.METHOD
        && (modifiers.contains(Modifier.STATIC)
            || modifiers.contains(Modifier.PRIVATE)
            || modifiers.contains(Modifier.FINAL)
            || MemberElements.owner(method).getModifiers().contains(Modifier.FINAL));
  }

  private boolean ends(BlockTree body, int depth) {
    return !body.getStatements().isEmpty()
        && ends(body.getStatements().getLast(), depth)
        && !returns(body);
  }

  private boolean ends(StatementTree last, int depth) {
    return switch (last) {
      case ThrowTree _ -> true;
      case ExpressionStatementTree statement
          when statement.getExpression() instanceof MethodInvocationTree call
              && unit.element(call) instanceof ExecutableElement called ->
          diverges(called, depth - 1);
      default -> false;
    };
  }

  private static boolean returns(BlockTree body) {
    var found = new boolean[1];
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitReturn(ReturnTree tree, @Nullable Void none) {
        found[0] = true;
        return null;
      }

      @Override
      public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void none) {
        return null;
      }
    }.scan(body, null);
    return found[0];
  }
}
