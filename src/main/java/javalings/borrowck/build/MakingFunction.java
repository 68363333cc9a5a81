package javalings.borrowck.build;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import javalings.jdk.OwnershipSignature;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Functions that give a value which nobody had before: a new object, or that of a method. */
record MakingFunction(BodyContext body) {

  boolean makes(ExpressionTree function) {
    return switch (function) {
      case ParenthesizedTree inner -> makes(inner.getExpression());
      case LambdaExpressionTree lambda -> result(lambda.getBody());
      case MemberReferenceTree reference ->
          reference.getMode() == MemberReferenceTree.ReferenceMode.NEW
              || gives(body.unit().element(reference));
      default -> false;
    };
  }

  private boolean result(Tree tree) {
    return switch (tree) {
      case BlockTree block -> last(block.getStatements());
      case ExpressionTree expression -> value(expression);
      default -> false;
    };
  }

  /** Whether one thing is done after the other, and the last one is to return a new value. */
  private boolean last(List<? extends StatementTree> statements) {
    return !statements.isEmpty()
        && statements.getLast() instanceof ReturnTree end
        && end.getExpression() != null
        && value(end.getExpression())
        && statements.subList(0, statements.size() - 1).stream()
            .allMatch(
                each -> each instanceof VariableTree || each instanceof ExpressionStatementTree);
  }

  private boolean value(ExpressionTree tree) {
    return switch (tree) {
      case ParenthesizedTree inner -> value(inner.getExpression());
      case ConditionalExpressionTree choice ->
          value(choice.getTrueExpression()) && value(choice.getFalseExpression());
      case NewClassTree _ -> true;
      case MethodInvocationTree call -> gives(body.unit().element(call));
      case IdentifierTree name -> variable(body.unit().element(name));
      default -> false;
    };
  }

  private boolean variable(@Nullable Element variable) {
    if (variable == null || variable.getKind() != ElementKind.LOCAL_VARIABLE) {
      return false;
    }
    var values = body.file.sources().of(variable);
    return !values.isEmpty()
        && values.stream().allMatch(each -> !(each instanceof IdentifierTree) && value(each));
  }

  private boolean gives(@Nullable Element called) {
    if (!(called instanceof ExecutableElement method)) {
      return false;
    }
    var signature = body.file.signatures().of(method);
    return !signature.library()
        && signature.result() == OwnershipSignature.Result.VALUE
        && signature.from().isEmpty()
        && body.file.typeClasses().of(method, method.getReturnType()) == TypeClass.OWNED;
  }
}
