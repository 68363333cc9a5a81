package javalings.borrowck.build;

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
import java.util.function.Function;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.SymbolicInt;
import javalings.borrowck.spec.AttributedFile;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The number that an expression stands for, as far as it can be read off the source. */
final class SymbolicIntReader {

  /** Deeper expressions are not worked out. */
  private static final int DEPTH = 20;

  private static final SymbolicInt UNKNOWN = new SymbolicInt.Unknown();

  private final BodyContext body;

  SymbolicIntReader(BodyContext body) {
    this.body = body;
  }

  /** The value of an {@code int}. */
  SymbolicInt value(ExpressionTree tree) {
    return value(tree, DEPTH);
  }

  /** The value of a {@code boolean}: 1 for true, 0 for false. */
  SymbolicInt truth(ExpressionTree tree) {
    return truth(tree, DEPTH);
  }

  private SymbolicInt truth(@Nullable Tree tree, int depth) {
    if (depth == 0) {
      return UNKNOWN;
    }
    return switch (tree) {
      case ParenthesizedTree inner -> truth(inner.getExpression(), depth - 1);
      case LiteralTree literal when literal.getValue() instanceof Boolean value ->
          new SymbolicInt.Constant(value ? 1 : 0);
      case IdentifierTree name -> variable(name, it -> truth(it, depth - 1));
      case null, default -> UNKNOWN;
    };
  }

  /** How long an array, a text or a list that cannot grow is. */
  SymbolicInt length(ExpressionTree tree) {
    return length(tree, DEPTH);
  }

  /** A variable of this body; those around a lambda have the value that they had there. */
  Optional<Integer> local(Element variable) {
    var found = body.variables.local(variable);
    return found.isPresent()
            && body.builder.local(found.getAsInt()).role() != MirLocal.Role.CAPTURED
        ? Optional.of(found.getAsInt())
        : Optional.empty();
  }

  private SymbolicInt length(@Nullable Tree tree, int depth) {
    if (depth == 0) {
      return UNKNOWN;
    }
    return switch (tree) {
      case ParenthesizedTree inner -> length(inner.getExpression(), depth - 1);
      case LiteralTree literal when literal.getValue() instanceof String text ->
          new SymbolicInt.Constant(text.length());
      case NewArrayTree array when array.getInitializers() != null ->
          new SymbolicInt.Constant(array.getInitializers().size());
      case NewArrayTree array -> value(array.getDimensions().getFirst(), depth - 1);
      case MethodInvocationTree call -> listed(call);
      case IdentifierTree name -> variable(name, it -> length(it, depth - 1));
      case MemberSelectTree select -> length(fixed(body.unit().element(select)), depth - 1);
      case null, default -> UNKNOWN;
    };
  }

  /** {@code List.of(a, b)}; a single array stands for any number. */
  private SymbolicInt listed(MethodInvocationTree call) {
    if (!(body.unit().element(call) instanceof ExecutableElement method)) {
      return UNKNOWN;
    }
    var name = method.getEnclosingElement() + "." + method.getSimpleName();
    var arguments = call.getArguments();
    var spread =
        arguments.size() == 1 && body.unit().type(arguments.getFirst()) instanceof ArrayType;
    return List.of("java.util.List.of", "java.util.Arrays.asList").contains(name) && !spread
        ? new SymbolicInt.Constant(arguments.size())
        : UNKNOWN;
  }

  private SymbolicInt value(@Nullable Tree tree, int depth) {
    if (depth == 0 || tree == null || body.unit().type(tree).getKind() != TypeKind.INT) {
      return UNKNOWN;
    }
    return switch (tree) {
      case ParenthesizedTree inner -> value(inner.getExpression(), depth - 1);
      case LiteralTree literal when literal.getValue() instanceof Integer number ->
          new SymbolicInt.Constant(number);
      case UnaryTree minus when minus.getKind() == Tree.Kind.UNARY_MINUS ->
          SymbolicInt.computed(
              SymbolicInt.Operator.MINUS,
              new SymbolicInt.Constant(0),
              value(minus.getExpression(), depth - 1));
      case BinaryTree binary -> computed(binary, depth);
      case IdentifierTree name -> variable(name, it -> value(it, depth - 1));
      case MemberSelectTree select when select.getIdentifier().contentEquals("length") ->
          length(select.getExpression(), depth - 1);
      case MemberSelectTree select -> value(fixed(body.unit().element(select)), depth - 1);
      case MethodInvocationTree call when counts(call) ->
          length(((MemberSelectTree) call.getMethodSelect()).getExpression(), depth - 1);
      default -> UNKNOWN;
    };
  }

  private static boolean counts(MethodInvocationTree call) {
    return call.getArguments().isEmpty()
        && call.getMethodSelect() instanceof MemberSelectTree select
        && Set.of("length", "size").contains(select.getIdentifier().toString());
  }

  private SymbolicInt computed(BinaryTree tree, int depth) {
    return operator(tree.getKind())
        .map(it ->
            SymbolicInt.computed(
                it,
                value(tree.getLeftOperand(), depth - 1),
                value(tree.getRightOperand(), depth - 1)))
        .orElse(UNKNOWN);
  }

  static Optional<SymbolicInt.Operator> operator(Tree.Kind kind) {
    return switch (kind) {
      case PLUS, PLUS_ASSIGNMENT -> Optional.of(SymbolicInt.Operator.PLUS);
      case MINUS, MINUS_ASSIGNMENT -> Optional.of(SymbolicInt.Operator.MINUS);
      case MULTIPLY, MULTIPLY_ASSIGNMENT -> Optional.of(SymbolicInt.Operator.TIMES);
      default -> Optional.empty();
    };
  }

  private SymbolicInt variable(
      IdentifierTree name, Function<@Nullable Tree, SymbolicInt> initializer) {
    var element = body.unit().element(name);
    return Optional.ofNullable(element)
        .flatMap(this::local)
        .<SymbolicInt>map(SymbolicInt.Variable::new)
        .orElseGet(() -> initializer.apply(fixed(element)));
  }

  /** The expression that a variable is given for good. */
  private @Nullable Tree fixed(@Nullable Element element) {
    if (!(element instanceof VariableElement variable)
        || !(body.unit().declaration(element) instanceof VariableTree declared)) {
      return null;
    }
    var keeps =
        variable.getModifiers().contains(Modifier.FINAL)
            || (AttributedFile.variable(variable)
                && !body.file.parameterModes().assigned(variable));
    return keeps ? declared.getInitializer() : null;
  }
}
