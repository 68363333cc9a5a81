package javalings.borrowck.infer;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javalings.borrowck.spec.AttributedFile;
import javalings.jdk.Jdk;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;

/** Functions that are made of others: {@code first.andThen(second)}, {@code identity()}. */
record FunctionChains(AttributedFile unit) {
  private static final Set<String> NAMES = Set.of("andThen", "compose");

  /**
   * Whether an expression gives to one function what comes out of another one. Two consumers get
   * the same.
   */
  boolean are(Tree tree) {
    return tree instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select
        && call.getArguments().size() == 1
        && NAMES.contains(select.getIdentifier().toString())
        && unit.element(call) instanceof ExecutableElement method
        && Jdk.runsFunction(method)
        && unit.type(call) instanceof DeclaredType result
        && result.asElement().getSimpleName().toString().endsWith("Function");
  }

  static boolean isParameter(Object variable) {
    return variable instanceof Element element && element.getKind() == ElementKind.PARAMETER;
  }

  static List<ExpressionTree> parts(MethodInvocationTree chain) {
    return List.of(
        ((MemberSelectTree) chain.getMethodSelect()).getExpression(),
        chain.getArguments().getFirst());
  }

  /** All functions that a value may be, or be made of. */
  Stream<ExpressionTree> choices(ExpressionTree value) {
    return switch (value) {
      case ParenthesizedTree inner -> choices(inner.getExpression());
      case ConditionalExpressionTree choice ->
          Stream.concat(choices(choice.getTrueExpression()), choices(choice.getFalseExpression()));
      case MethodInvocationTree call when are(call) ->
          Stream.concat(Stream.of(call), parts(call).stream().flatMap(this::choices));
      default -> Stream.of(value);
    };
  }

  /** {@code Function.identity()} gives what it got, and then somebody else has it. */
  boolean isIdentity(ExpressionTree tree) {
    return tree instanceof MethodInvocationTree
        && unit.element(tree) instanceof ExecutableElement method
        && method.getSimpleName().contentEquals("identity")
        && method.getModifiers().contains(Modifier.STATIC)
        && Jdk.runsFunction(method);
  }
}
