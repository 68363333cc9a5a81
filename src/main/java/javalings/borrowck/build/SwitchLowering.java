package javalings.borrowck.build;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javalings.borrowck.mir.BorrowKind;
import org.jspecify.annotations.Nullable;

/** Lowers switch statements and expressions, with patterns and guards. */
final class SwitchLowering {
  private final BodyLowering body;
  private final PatternLowering lowering;
  private final Deque<ConditionalValue> values = new ArrayDeque<>();

  SwitchLowering(BodyLowering body) {
    this.body = body;
    lowering = new PatternLowering(body);
  }

  PatternLowering patterns() {
    return lowering;
  }

  void statement(SwitchTree tree) {
    body.operations.statement(tree, () -> lower(tree, tree.getExpression(), tree.getCases(), null));
  }

  ExprResult expression(SwitchExpressionTree tree, @Nullable BorrowKind lent) {
    var conditionalValue = new ConditionalValue(body, tree, lent);
    values.push(conditionalValue);
    lower(tree, tree.getExpression(), tree.getCases(), conditionalValue);
    values.pop();
    return conditionalValue.term();
  }

  void yielding(YieldTree tree) {
    var conditionalValue = values.peek();
    var target = body.jumpTargets.yieldTo(tree);
    if (conditionalValue != null && target.isPresent()) {
      conditionalValue.add(tree.getValue());
      body.statementLowering.jump(target.get().depth(), target.get().exit(), tree);
    }
    body.builder.stop();
  }

  private void lower(
      Tree tree,
      ExpressionTree selected,
      List<? extends CaseTree> cases,
      @Nullable ConditionalValue conditionalValue) {
    var selector = body.expressionLowering.lower(selected);
    body.conditionLowering.inspect(selector);
    var exit = body.builder.join(body.span(tree));
    var result = conditionalValue == null ? BodyBuilder.NOWHERE : conditionalValue.local();
    body.jumpTargets.enter(
        new JumpTargets.Target(null, true, exit, BodyBuilder.NOWHERE, body.stack.depth(), result));
    body.stack.open(body.span(tree));
    var missed = cases(selector, cases, conditionalValue, exit);
    body.stack.close(body.span(tree).last());
    body.builder.link(exit);
    if (conditionalValue == null && !exhaustive(cases)) {
      missed.forEach(point -> body.builder.link(point, exit));
    }
    body.jumpTargets.leave();
    body.builder.goTo(exit);
  }

  /** The cases in order; what is left are the points where none of them fitted. */
  private List<Integer> cases(
      ExprResult selector,
      List<? extends CaseTree> cases,
      @Nullable ConditionalValue conditionalValue,
      int exit) {
    List<Integer> untaken = new ArrayList<>(List.of(body.builder.point()));
    body.builder.stop();
    for (var each : cases) {
      var fallen = body.builder.point();
      var entry = body.builder.join(body.span(each));
      untaken.forEach(point -> body.builder.link(point, entry));
      body.builder.goTo(entry);
      if (each.getCaseKind() == CaseTree.CaseKind.RULE) {
        body.stack.open(body.span(each));
      }
      var guarded = labels(each, selector);
      if (guarded != BodyBuilder.NOWHERE) {
        untaken.add(guarded);
      }
      body.builder.link(fallen, body.builder.point());
      content(each, conditionalValue, exit);
    }
    return untaken;
  }

  /** Binds and tests; the result is where the guard says no, or nowhere. */
  private int labels(CaseTree tree, ExprResult selector) {
    if (tree.getGuard() == null) {
      bind(tree, pattern -> lowering.bind(pattern, selector));
      return BodyBuilder.NOWHERE;
    }
    bind(tree, pattern -> lowering.bindToLook(pattern, selector));
    var targets = body.conditionLowering.ways(tree.getGuard());
    body.builder.goTo(targets.whenTrue());
    bind(tree, pattern -> lowering.bind(pattern, selector));
    return targets.whenFalse();
  }

  private static void bind(CaseTree tree, Consumer<PatternTree> each) {
    for (var label : tree.getLabels()) {
      if (label instanceof PatternCaseLabelTree pattern) {
        each.accept(pattern.getPattern());
      }
    }
  }

  private void content(CaseTree tree, @Nullable ConditionalValue conditionalValue, int exit) {
    if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      var statements = tree.getStatements();
      if (statements != null) {
        statements.forEach(body.statementLowering::lower);
      }
      return;
    }
    if (tree.getBody() instanceof ExpressionTree expression) {
      value(expression, conditionalValue);
    } else if (tree.getBody() != null) {
      body.statementLowering.scoped(tree.getBody());
    }
    body.stack.close(body.span(tree).last());
    body.builder.link(exit);
    body.builder.stop();
  }

  private void value(ExpressionTree expression, @Nullable ConditionalValue conditionalValue) {
    if (conditionalValue != null) {
      conditionalValue.add(expression);
    } else {
      body.statementLowering.discard(expression);
    }
  }

  private static boolean exhaustive(List<? extends CaseTree> cases) {
    return cases.stream()
        .flatMap(each -> each.getLabels().stream())
        .anyMatch(label ->
            label instanceof DefaultCaseLabelTree || label instanceof PatternCaseLabelTree);
  }
}
