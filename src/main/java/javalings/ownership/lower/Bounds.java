package javalings.ownership.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.ownership.rules.Finding;
import javalings.ownership.spec.Jdk;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import org.jspecify.annotations.Nullable;

/**
 * {@code bounds}: an index that is known lies outside of something whose length is known. Known is
 * what is written, and what a variable has got that never gets another value.
 */
final class Bounds {
  private static final String CODE = "bounds";

  /** Methods that take an index below the length. */
  private static final Set<String> ELEMENTS = Set.of("get", "charAt", "codePointAt");

  /** Deeper expressions are not worked out. */
  private static final int DEPTH = 20;

  private final Lowering body;

  Bounds(Lowering body) {
    this.body = body;
  }

  void element(ArrayAccessTree tree) {
    check(tree.getIndex(), length(tree.getExpression(), DEPTH));
  }

  void call(MethodInvocationTree tree, ExecutableElement method) {
    if (Jdk.declares(method)
        && tree.getArguments().size() == 1
        && ELEMENTS.contains(method.getSimpleName().toString())
        && tree.getMethodSelect() instanceof MemberSelectTree select) {
      check(tree.getArguments().getFirst(), length(select.getExpression(), DEPTH));
    }
  }

  private void check(ExpressionTree index, Optional<Integer> length) {
    var value = length.flatMap(_ -> value(index, DEPTH));
    if (value.isPresent() && (value.get() < 0 || value.get() >= length.orElseThrow())) {
      body.shared
          .findings()
          .add(
              Finding.of(
                      CODE,
                      "this operation will fail at run time",
                      body.span(index),
                      "index out of bounds: the length is %d but the index is %d"
                          .formatted(length.orElseThrow(), value.get()))
                  .help("the first index is 0, and the last is the length less 1"));
    }
  }

  private Optional<Integer> length(@Nullable Tree tree, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    return switch (tree) {
      case ParenthesizedTree inner -> length(inner.getExpression(), depth - 1);
      case LiteralTree literal when literal.getValue() instanceof String text ->
          Optional.of(text.length());
      case NewArrayTree array when array.getInitializers() != null ->
          Optional.of(array.getInitializers().size());
      case NewArrayTree array -> value(array.getDimensions().getFirst(), depth - 1);
      case MethodInvocationTree call -> listed(call);
      case IdentifierTree name -> length(fixed(body.unit().element(name)), depth - 1);
      case MemberSelectTree select -> length(fixed(body.unit().element(select)), depth - 1);
      case null, default -> Optional.empty();
    };
  }

  /** {@code List.of(a, b)}; a single array stands for any number. */
  private Optional<Integer> listed(MethodInvocationTree call) {
    if (!(body.unit().element(call) instanceof ExecutableElement method)) {
      return Optional.empty();
    }
    var name = method.getEnclosingElement() + "." + method.getSimpleName();
    var arguments = call.getArguments();
    var spread =
        arguments.size() == 1 && body.unit().type(arguments.getFirst()) instanceof ArrayType;
    return List.of("java.util.List.of", "java.util.Arrays.asList").contains(name) && !spread
        ? Optional.of(arguments.size())
        : Optional.empty();
  }

  /** What a variable is given that keeps it. */
  private @Nullable Tree fixed(@Nullable Element element) {
    if (!(element instanceof VariableElement variable)
        || !(body.unit().declaration(element) instanceof VariableTree declared)) {
      return null;
    }
    var keeps =
        variable.getModifiers().contains(Modifier.FINAL)
            || (Unit.variable(variable) && !body.shared.habits().assigned(variable));
    return keeps ? declared.getInitializer() : null;
  }

  private Optional<Integer> value(@Nullable Tree tree, int depth) {
    if (depth == 0) {
      return Optional.empty();
    }
    return switch (tree) {
      case ParenthesizedTree inner -> value(inner.getExpression(), depth - 1);
      case LiteralTree literal when literal.getValue() instanceof Integer number ->
          Optional.of(number);
      case UnaryTree minus when minus.getKind() == Tree.Kind.UNARY_MINUS ->
          value(minus.getExpression(), depth - 1).map(it -> -it);
      case BinaryTree binary ->
          value(binary.getLeftOperand(), depth - 1)
              .flatMap(left ->
                  value(binary.getRightOperand(), depth - 1)
                      .flatMap(right -> computed(binary.getKind(), left, right)));
      case IdentifierTree name -> value(fixed(body.unit().element(name)), depth - 1);
      case MemberSelectTree select when select.getIdentifier().contentEquals("length") ->
          length(select.getExpression(), depth - 1);
      case MethodInvocationTree call
          when call.getArguments().isEmpty()
              && call.getMethodSelect() instanceof MemberSelectTree select
              && Set.of("length", "size").contains(select.getIdentifier().toString()) ->
          length(select.getExpression(), depth - 1);
      case null, default -> Optional.empty();
    };
  }

  private static Optional<Integer> computed(Tree.Kind kind, int left, int right) {
    return switch (kind) {
      case PLUS -> Optional.of(left + right);
      case MINUS -> Optional.of(left - right);
      case MULTIPLY -> Optional.of(left * right);
      default -> Optional.empty();
    };
  }
}
