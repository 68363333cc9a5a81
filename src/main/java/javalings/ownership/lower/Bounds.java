package javalings.ownership.lower;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.Optional;
import java.util.Set;
import javalings.ownership.mir.Amount;
import javalings.ownership.mir.Counting;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.spec.Jdk;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes down where numbers and lengths come from, where they are compared, and where they count.
 */
final class Bounds {

  /** Methods that take an index below the length. */
  private static final Set<String> ELEMENTS = Set.of("get", "charAt", "codePointAt");

  private final Lowering body;
  private final Amounts amounts;

  Bounds(Lowering body) {
    this.body = body;
    amounts = new Amounts(body);
  }

  void element(ArrayAccessTree tree) {
    takes(tree.getIndex(), tree.getExpression());
  }

  void call(MethodInvocationTree tree, ExecutableElement method) {
    if (Jdk.declares(method)
        && tree.getArguments().size() == 1
        && ELEMENTS.contains(method.getSimpleName().toString())
        && tree.getMethodSelect() instanceof MemberSelectTree select) {
      takes(tree.getArguments().getFirst(), select.getExpression());
    }
  }

  private void takes(ExpressionTree index, ExpressionTree whole) {
    var length = amounts.length(whole);
    var at = length instanceof Amount.Unknown ? length : amounts.value(index);
    if (!(at instanceof Amount.Unknown)) {
      emit(new Counting.Takes(at, length), body.span(index));
    }
  }

  private void emit(Counting what, Span span) {
    body.builder.emit(new Step.Count(what), span);
  }

  /** A variable has got a value, which was lowered before. */
  void becomes(Element variable, ExpressionTree value) {
    var local = amounts.local(variable);
    var amount =
        variable.asType().getKind() == TypeKind.INT ? amounts.value(value) : amounts.length(value);
    if (local.isPresent() && !(amount instanceof Amount.Unknown)) {
      emit(new Counting.Becomes(local.get(), amount), body.span(value));
    }
  }

  /** {@code i++} and {@code i += 2}. */
  void changes(@Nullable Element variable, ExpressionTree tree) {
    var local = variable == null ? Optional.<Integer>empty() : amounts.local(variable);
    if (local.isPresent()) {
      var amount =
          body.unit().type(tree).getKind() == TypeKind.INT
              ? changed(new Amount.Of(local.get()), tree)
              : new Amount.Unknown();
      emit(new Counting.Becomes(local.get(), amount), body.span(tree));
    }
  }

  private Amount changed(Amount before, ExpressionTree tree) {
    var one = new Amount.Known(1);
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, POSTFIX_INCREMENT ->
          Amount.computed(Amount.Operator.PLUS, before, one);
      case PREFIX_DECREMENT, POSTFIX_DECREMENT ->
          Amount.computed(Amount.Operator.MINUS, before, one);
      default ->
          tree instanceof CompoundAssignmentTree assignment
              ? Amounts.operator(tree.getKind())
                  .map(it -> Amount.computed(it, before, amounts.value(assignment.getExpression())))
                  .orElse(new Amount.Unknown())
              : new Amount.Unknown();
    };
  }

  /** The two ways out of a condition, each with what is true on it. */
  Ways known(ExpressionTree condition, Ways ways) {
    if (!(condition instanceof BinaryTree binary) || relation(binary.getKind()).isEmpty()) {
      return ways;
    }
    var left = amounts.value(binary.getLeftOperand());
    var right = amounts.value(binary.getRightOperand());
    if (left instanceof Amount.Unknown || right instanceof Amount.Unknown) {
      return ways;
    }
    var relation = relation(binary.getKind()).orElseThrow();
    var span = body.span(condition);
    body.builder.goTo(ways.whenTrue());
    emit(new Counting.Holds(left, relation, right), span);
    var yes = body.builder.point();
    body.builder.goTo(ways.whenFalse());
    emit(new Counting.Holds(left, relation.opposite(), right), span);
    return new Ways(yes, body.builder.point());
  }

  private static Optional<Counting.Relation> relation(Tree.Kind kind) {
    return switch (kind) {
      case LESS_THAN -> Optional.of(Counting.Relation.LESS);
      case LESS_THAN_EQUAL -> Optional.of(Counting.Relation.AT_MOST);
      case GREATER_THAN -> Optional.of(Counting.Relation.MORE);
      case GREATER_THAN_EQUAL -> Optional.of(Counting.Relation.AT_LEAST);
      case EQUAL_TO -> Optional.of(Counting.Relation.EQUAL);
      case NOT_EQUAL_TO -> Optional.of(Counting.Relation.UNEQUAL);
      default -> Optional.empty();
    };
  }
}
