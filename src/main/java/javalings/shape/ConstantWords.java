package javalings.shape;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts that an expression is known to have without running it. */
final class ConstantWords {

  private ConstantWords() {}

  /** The text of an expression made of literals and known variables. */
  static Optional<String> of(ExpressionTree expression, Map<String, String> variables) {
    return switch (expression) {
      case LiteralTree literal when literal.getValue() instanceof String text -> Optional.of(text);
      case IdentifierTree name -> Optional.ofNullable(variables.get(name.getName().toString()));
      case ParenthesizedTree inner -> of(inner.getExpression(), variables);
      case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS ->
          of(sum.getLeftOperand(), variables)
              .flatMap(left -> of(sum.getRightOperand(), variables).map(left::concat));
      default -> Optional.empty();
    };
  }

  /** The texts of {@code List.of("a", "b")}. */
  static Optional<List<String>> ofList(ExpressionTree expression) {
    if (!(expression instanceof MethodInvocationTree call)
        || !call.getMethodSelect().toString().equals("List.of")) {
      return Optional.empty();
    }
    var words = call.getArguments().stream().flatMap(it -> of(it, Map.of()).stream()).toList();
    return words.size() == call.getArguments().size() ? Optional.of(words) : Optional.empty();
  }
}
