package javalings.mutant;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javalings.model.Source;
import javalings.shape.SourceTree;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Walks through a file and notes every change that is worth a try. */
final class Mutations extends TreeScanner<@Nullable Void, @Nullable Void> {

  private static final Set<Tree.Kind> EQUALITY = Set.of(Tree.Kind.EQUAL_TO, Tree.Kind.NOT_EQUAL_TO);

  /** Printed text is for the learner; checks do not look at it. */
  private static final String PRINTS = "(System\\.(out|err)|IO)\\.print.*";

  private final SourceTree tree;
  private final String text;
  private final List<TextChange> changes = new ArrayList<>();

  /** The type that the method or lambda around returns; empty where only the compiler knows. */
  private Optional<String> result = Optional.empty();

  private Mutations(SourceTree tree, String text) {
    this.tree = tree;
    this.text = text;
  }

  static List<TextChange> of(Source source) {
    var tree = SourceTree.of(source);
    var mutations = new Mutations(tree, source.text());
    mutations.scan(tree.unit(), null);
    return mutations.changes;
  }

  @Override
  public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void none) {
    OperatorSwaps.other(binary.getKind())
        .ifPresent(other ->
            swap(tree.end(binary.getLeftOperand()), tree.start(binary.getRightOperand()), other));
    return super.visitBinary(binary, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree assignment, @Nullable Void none) {
    OperatorSwaps.other(assignment.getKind())
        .ifPresent(other ->
            swap(
                tree.end(assignment.getVariable()), tree.start(assignment.getExpression()), other));
    return super.visitCompoundAssignment(assignment, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree unary, @Nullable Void none) {
    var inner = unary.getExpression();
    switch (unary.getKind()) {
      case LOGICAL_COMPLEMENT, UNARY_MINUS -> change(tree.start(unary), tree.start(inner), "");
      case PREFIX_INCREMENT -> change(tree.start(unary), tree.start(inner), "--");
      case PREFIX_DECREMENT -> change(tree.start(unary), tree.start(inner), "++");
      case POSTFIX_INCREMENT -> change(tree.end(inner), tree.end(unary), "--");
      case POSTFIX_DECREMENT -> change(tree.end(inner), tree.end(unary), "++");
      default -> {}
    }
    return super.visitUnary(unary, null);
  }

  @Override
  public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
    switch (literal.getValue()) {
      case Integer number -> replace(literal, Integer.toString(number + 1));
      case Long number -> replace(literal, number + 1 + "L");
      case Boolean truth -> replace(literal, Boolean.toString(!truth));
      case null, default -> {}
    }
    return null;
  }

  @Override
  public @Nullable Void visitIf(IfTree it, @Nullable Void none) {
    negate(it.getCondition());
    return super.visitIf(it, null);
  }

  @Override
  public @Nullable Void visitWhileLoop(WhileLoopTree it, @Nullable Void none) {
    negate(it.getCondition());
    return super.visitWhileLoop(it, null);
  }

  @Override
  public @Nullable Void visitDoWhileLoop(DoWhileLoopTree it, @Nullable Void none) {
    negate(it.getCondition());
    return super.visitDoWhileLoop(it, null);
  }

  @Override
  public @Nullable Void visitForLoop(ForLoopTree it, @Nullable Void none) {
    negate(it.getCondition());
    return super.visitForLoop(it, null);
  }

  @Override
  public @Nullable Void visitConditionalExpression(
      ConditionalExpressionTree it, @Nullable Void none) {
    negate(it.getCondition());
    return super.visitConditionalExpression(it, null);
  }

  @Override
  public @Nullable Void visitCase(CaseTree it, @Nullable Void none) {
    negate(it.getGuard());
    return super.visitCase(it, null);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
    var type = method.getReturnType();
    scanReturning(method, type == null ? "void" : type.toString());
    new LockRemovals(tree).change(method).ifPresent(changes::add);
    return null;
  }

  @Override
  public @Nullable Void visitLambdaExpression(LambdaExpressionTree lambda, @Nullable Void none) {
    if (lambda.getBody() instanceof ExpressionTree body) {
      TrivialResults.unknown().forEach(value -> replace(body, value));
    }
    var around = result;
    result = Optional.empty();
    super.visitLambdaExpression(lambda, null);
    result = around;
    return null;
  }

  private void scanReturning(MethodTree method, String type) {
    var around = result;
    result = Optional.of(type);
    super.visitMethod(method, null);
    result = around;
  }

  @Override
  public @Nullable Void visitReturn(ReturnTree it, @Nullable Void none) {
    var expression = it.getExpression();
    if (expression != null) {
      result
          .map(TrivialResults::of)
          .orElseGet(TrivialResults::unknown)
          .forEach(v -> replace(expression, v));
    }
    return super.visitReturn(it, null);
  }

  /** The statement may be all there is behind an {@code if}, so an empty one is left. */
  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree statement, @Nullable Void none) {
    if (!(statement.getExpression() instanceof MethodInvocationTree call)) {
      return super.visitExpressionStatement(statement, null);
    }
    if (call.getMethodSelect().toString().matches(PRINTS)) {
      return null;
    }
    if (!call.getMethodSelect().toString().matches("super|this")) {
      change(tree.start(statement), tree.end(statement), ";");
    }
    return super.visitMethodInvocation(call, null);
  }

  /** The receiver or an argument of a call in place of its result. */
  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      replace(call, written(select.getExpression()));
    }
    if (call.getArguments().size() == 1) {
      replace(call, written(call.getArguments().getFirst()));
    }
    return super.visitMethodInvocation(call, null);
  }

  @Override
  public @Nullable Void visitSynchronized(SynchronizedTree it, @Nullable Void none) {
    change(tree.start(it), tree.start(it.getBlock()), "");
    return super.visitSynchronized(it, null);
  }

  @Override
  public @Nullable Void visitModifiers(ModifiersTree it, @Nullable Void none) {
    for (var modifier : List.of(Modifier.SYNCHRONIZED, Modifier.VOLATILE)) {
      var at = text.indexOf(modifier.toString(), Math.max(0, tree.start(it)));
      if (it.getFlags().contains(modifier) && at >= 0) {
        change(at, at + modifier.toString().length(), "");
      }
    }
    return null;
  }

  /** {@code ==} and {@code !=} are turned into each other anyway. */
  private void negate(@Nullable ExpressionTree condition) {
    if (condition instanceof ParenthesizedTree inner) {
      negate(inner.getExpression());
    } else if (condition != null && !EQUALITY.contains(condition.getKind())) {
      replace(condition, "!(" + written(condition) + ")");
    }
  }

  /** Puts one operator in the place of that which stands somewhere between two operands. */
  private void swap(int from, int to, OperatorSwaps.Swap swap) {
    var at = text.indexOf(swap.from(), from);
    if (at >= 0 && at < to) {
      change(at, at + swap.from().length(), swap.to());
    }
  }

  private void replace(Tree old, String replacement) {
    var same = replacement.replaceFirst("^java\\.util\\.(stream\\.)?", "");
    if (tree.start(old) >= 0 && !List.of(same, replacement).contains(written(old))) {
      change(tree.start(old), tree.end(old), replacement);
    }
  }

  private void change(int start, int end, String replacement) {
    changes.add(TextChange.of(start, end, replacement));
  }

  private String written(Tree part) {
    return text.substring(tree.start(part), tree.end(part));
  }
}
