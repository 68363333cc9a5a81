package javalings.borrowck.build;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConstantCaseLabelTree;
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
import javalings.borrowck.spec.AttributedFile;
import org.jspecify.annotations.Nullable;

/** Lowers switch statements and expressions, with patterns and guards. */
final class SwitchLowering {
  private final BodyContext body;
  private final PatternLowering patterns;
  private final ConditionLowering conditions;
  private final Deque<ConditionalValue> choices = new ArrayDeque<>();

  SwitchLowering(BodyContext body) {
    this.body = body;
    patterns = new PatternLowering(body);
    conditions = new ConditionLowering(body);
  }

  void statement(SwitchTree tree) {
    body.values.statement(tree, () -> lower(tree, tree.getExpression(), tree.getCases(), null));
  }

  ExprResult expression(SwitchExpressionTree tree, ConditionalValue choice) {
    choices.push(choice);
    lower(tree, tree.getExpression(), tree.getCases(), choice);
    choices.pop();
    return choice.result();
  }

  void yielding(YieldTree tree) {
    var choice = choices.peek();
    var target = body.jumps.yieldTo(tree);
    if (choice != null && target.isPresent()) {
      choice.add(tree.getValue());
      body.scopes.jump(target.get().depth(), target.get().exit(), body.span(tree));
    }
    body.builder.stop();
  }

  private void lower(
      Tree tree,
      ExpressionTree selected,
      List<? extends CaseTree> cases,
      @Nullable ConditionalValue choice) {
    var selector = body.expressions().lower(selected);
    conditions.inspect(selector);
    if (cases.stream().noneMatch(SwitchLowering::takesNull)) {
      body.values.dereference(selector);
    }
    var exit = body.builder.join(body.span(tree));
    var result = choice == null ? BodyBuilder.NOWHERE : choice.local();
    body.jumps.enter(
        new JumpTargets.Target(null, true, exit, BodyBuilder.NOWHERE, body.scopes.depth(), result));
    body.scopes.open(body.span(tree));
    var missed = cases(selector, cases, choice, exit);
    body.scopes.close(body.span(tree).last());
    body.builder.link(exit);
    if (choice == null && !exhaustive(cases)) {
      missed.forEach(point -> body.builder.link(point, exit));
    }
    body.jumps.leave();
    body.builder.goTo(exit);
  }

  /** {@code case null} */
  private static boolean takesNull(CaseTree each) {
    return each.getLabels().stream()
        .anyMatch(label ->
            label instanceof ConstantCaseLabelTree constant
                && AttributedFile.isNull(constant.getConstantExpression()));
  }

  /** The cases in order; what is left are the points where none of them fitted. */
  private List<Integer> cases(
      ExprResult selector,
      List<? extends CaseTree> cases,
      @Nullable ConditionalValue choice,
      int exit) {
    var asks = cases.stream().anyMatch(SwitchLowering::takesNull);
    List<Integer> untaken = new ArrayList<>(List.of(body.builder.point()));
    body.builder.stop();
    for (var each : cases) {
      var fallen = body.builder.point();
      var entry = body.builder.join(body.span(each));
      untaken.forEach(point -> body.builder.link(point, entry));
      body.builder.goTo(entry);
      if (each.getCaseKind() == CaseTree.CaseKind.RULE) {
        body.scopes.open(body.span(each));
      }
      var guarded = labels(each, selector);
      if (guarded != BodyBuilder.NOWHERE) {
        untaken.add(guarded);
      }
      if (asks && !takesNull(each)) {
        body.nulls.present(selector.tree());
      }
      body.builder.link(fallen, body.builder.point());
      content(each, choice, exit);
    }
    return untaken;
  }

  /** Binds and tests; the result is where the guard says no, or nowhere. */
  private int labels(CaseTree tree, ExprResult selector) {
    if (tree.getGuard() == null) {
      bind(tree, pattern -> patterns.bind(pattern, selector));
      return BodyBuilder.NOWHERE;
    }
    bind(tree, pattern -> patterns.bindToLook(pattern, selector));
    var branches = conditions.ways(tree.getGuard());
    body.builder.goTo(branches.whenTrue());
    bind(tree, pattern -> patterns.bind(pattern, selector));
    return branches.whenFalse();
  }

  private static void bind(CaseTree tree, Consumer<PatternTree> each) {
    for (var label : tree.getLabels()) {
      if (label instanceof PatternCaseLabelTree pattern) {
        each.accept(pattern.getPattern());
      }
    }
  }

  private void content(CaseTree tree, @Nullable ConditionalValue choice, int exit) {
    if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
      var statements = tree.getStatements();
      if (statements != null) {
        statements.forEach(body.statements()::lower);
      }
      return;
    }
    if (tree.getBody() instanceof ExpressionTree expression) {
      value(expression, choice);
    } else if (tree.getBody() != null) {
      body.statements().scoped(tree.getBody());
    }
    body.scopes.close(body.span(tree).last());
    body.builder.link(exit);
    body.builder.stop();
  }

  private void value(ExpressionTree expression, @Nullable ConditionalValue choice) {
    if (choice != null) {
      choice.add(expression);
    } else {
      body.statements().discard(expression);
    }
  }

  private static boolean exhaustive(List<? extends CaseTree> cases) {
    return cases.stream()
        .flatMap(each -> each.getLabels().stream())
        .anyMatch(label ->
            label instanceof DefaultCaseLabelTree || label instanceof PatternCaseLabelTree);
  }
}
