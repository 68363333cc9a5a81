package javalings.borrowck.build;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.Optional;
import java.util.Set;
import javalings.borrowck.mir.IntFact;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.SymbolicInt;
import javalings.jdk.Jdk;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * Writes down where numbers and lengths come from, where they are compared, and where they count.
 */
final class IntFactLowering {

  /** Methods that take an index below the length. */
  private static final Set<String> ELEMENTS = Set.of("get", "charAt", "codePointAt");

  private final BodyContext body;
  private final SymbolicIntReader numbers;

  IntFactLowering(BodyContext body) {
    this.body = body;
    numbers = new SymbolicIntReader(body);
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
    var length = numbers.length(whole);
    var at = length instanceof SymbolicInt.Unknown ? length : numbers.value(index);
    if (!(at instanceof SymbolicInt.Unknown)) {
      emit(new IntFact.Takes(at, length), body.span(index));
    }
  }

  private void emit(IntFact what, MirSpan span) {
    body.builder.emit(new MirStatement.Count(what), span);
  }

  /** A variable has got a value, which was lowered before. */
  void becomes(Element variable, ExpressionTree value) {
    var local = numbers.local(variable);
    var number =
        switch (variable.asType().getKind()) {
          case INT -> numbers.value(value);
          case BOOLEAN -> numbers.truth(value);
          default -> numbers.length(value);
        };
    if (local.isPresent() && !(number instanceof SymbolicInt.Unknown)) {
      emit(new IntFact.Becomes(local.get(), number), body.span(value));
    }
  }

  /** {@code i++} and {@code i += 2}. */
  void changes(@Nullable Element variable, ExpressionTree tree) {
    var local = variable == null ? Optional.<Integer>empty() : numbers.local(variable);
    if (local.isPresent()) {
      var number =
          body.unit().type(tree).getKind() == TypeKind.INT
              ? changed(new SymbolicInt.Variable(local.get()), tree)
              : new SymbolicInt.Unknown();
      emit(new IntFact.Becomes(local.get(), number), body.span(tree));
    }
  }

  private SymbolicInt changed(SymbolicInt before, ExpressionTree tree) {
    var one = new SymbolicInt.Constant(1);
    return switch (tree.getKind()) {
      case PREFIX_INCREMENT, POSTFIX_INCREMENT ->
          SymbolicInt.computed(SymbolicInt.Operator.PLUS, before, one);
      case PREFIX_DECREMENT, POSTFIX_DECREMENT ->
          SymbolicInt.computed(SymbolicInt.Operator.MINUS, before, one);
      default ->
          tree instanceof CompoundAssignmentTree assignment
              ? SymbolicIntReader.operator(tree.getKind())
                  .map(it ->
                      SymbolicInt.computed(it, before, numbers.value(assignment.getExpression())))
                  .orElse(new SymbolicInt.Unknown())
              : new SymbolicInt.Unknown();
    };
  }

  /** The two ways out of a condition, each with what is true on it. */
  BranchTargets known(ExpressionTree condition, BranchTargets branches) {
    if (body.scopes.inFinally()
        && numbers.truth(condition) instanceof SymbolicInt.Variable(var local)) {
      return flag(local, branches, body.span(condition));
    }
    if (!(condition instanceof BinaryTree binary) || relation(binary.getKind()).isEmpty()) {
      return branches;
    }
    var left = numbers.value(binary.getLeftOperand());
    var right = numbers.value(binary.getRightOperand());
    if (left instanceof SymbolicInt.Unknown || right instanceof SymbolicInt.Unknown) {
      return branches;
    }
    var relation = relation(binary.getKind()).orElseThrow();
    var span = body.span(condition);
    body.builder.goTo(branches.whenTrue());
    emit(new IntFact.Holds(left, relation, right), span);
    var yes = body.builder.point();
    body.builder.goTo(branches.whenFalse());
    emit(new IntFact.Holds(left, relation.opposite(), right), span);
    return new BranchTargets(yes, body.builder.point());
  }

  private BranchTargets flag(int local, BranchTargets branches, MirSpan span) {
    body.builder.goTo(branches.whenTrue());
    emit(new IntFact.Flag(local, true), span);
    var yes = body.builder.point();
    body.builder.goTo(branches.whenFalse());
    emit(new IntFact.Flag(local, false), span);
    return new BranchTargets(yes, body.builder.point());
  }

  private static Optional<IntFact.Relation> relation(Tree.Kind kind) {
    return switch (kind) {
      case LESS_THAN -> Optional.of(IntFact.Relation.LESS);
      case LESS_THAN_EQUAL -> Optional.of(IntFact.Relation.AT_MOST);
      case GREATER_THAN -> Optional.of(IntFact.Relation.MORE);
      case GREATER_THAN_EQUAL -> Optional.of(IntFact.Relation.AT_LEAST);
      case EQUAL_TO -> Optional.of(IntFact.Relation.EQUAL);
      case NOT_EQUAL_TO -> Optional.of(IntFact.Relation.UNEQUAL);
      default -> Optional.empty();
    };
  }
}
