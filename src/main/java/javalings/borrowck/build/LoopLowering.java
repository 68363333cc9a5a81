package javalings.borrowck.build;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import java.util.List;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.OwnershipKind;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Lowers loops. */
final class LoopLowering {
  private final BodyLowering body;

  LoopLowering(BodyLowering body) {
    this.body = body;
  }

  void whileLoop(WhileLoopTree tree) {
    body.stack.open(body.span(tree));
    loop(tree, tree.getCondition(), List.of(), tree.getStatement());
    keepBindings();
  }

  void forLoop(ForLoopTree tree) {
    body.stack.open(body.span(tree));
    tree.getInitializer().forEach(body.statementLowering::lower);
    loop(tree, tree.getCondition(), tree.getUpdate(), tree.getStatement());
    body.stack.close(body.span(tree).last());
  }

  /** {@code while (!(o instanceof S s)) {...}} binds for what comes after it. */
  private void keepBindings() {
    if (body.stack.pop() instanceof ScopeFrame.Scope scope) {
      scope.locals().forEach(body.stack::own);
    }
  }

  private void loop(
      Tree tree,
      @Nullable ExpressionTree condition,
      List<? extends StatementTree> update,
      StatementTree repeated) {
    var label = body.jumpTargets.takeLabel();
    var span = body.span(tree);
    var head = body.builder.join(span);
    var again = body.builder.join(span);
    var exit = body.builder.join(span);
    body.builder.link(head);
    body.builder.goTo(head);
    if (condition != null && !constant(condition)) {
      var targets = body.conditionLowering.ways(condition);
      body.builder.link(targets.whenFalse(), exit);
      body.builder.goTo(targets.whenTrue());
    }
    body.jumpTargets.enter(
        new JumpTargets.Target(label, true, exit, again, body.stack.depth(), BodyBuilder.NOWHERE));
    body.statementLowering.scoped(repeated);
    body.jumpTargets.leave();
    body.builder.link(again);
    body.builder.goTo(again);
    update.forEach(body.statementLowering::lower);
    body.builder.link(head);
    body.builder.goTo(exit);
  }

  private static boolean constant(ExpressionTree condition) {
    var inner = condition;
    while (inner instanceof ParenthesizedTree parentheses) {
      inner = parentheses.getExpression();
    }
    return inner instanceof LiteralTree literal && Boolean.TRUE.equals(literal.getValue());
  }

  void doLoop(DoWhileLoopTree tree) {
    var label = body.jumpTargets.takeLabel();
    var span = body.span(tree);
    var head = body.builder.join(span);
    var again = body.builder.join(span);
    var exit = body.builder.join(span);
    body.builder.link(head);
    body.builder.goTo(head);
    body.jumpTargets.enter(
        new JumpTargets.Target(label, true, exit, again, body.stack.depth(), BodyBuilder.NOWHERE));
    body.statementLowering.scoped(tree.getStatement());
    body.jumpTargets.leave();
    body.builder.link(again);
    body.builder.goTo(again);
    if (constant(tree.getCondition())) {
      body.builder.link(head);
    } else {
      var targets = body.conditionLowering.ways(tree.getCondition());
      body.builder.link(targets.whenFalse(), exit);
      body.builder.link(targets.whenTrue(), head);
    }
    body.builder.goTo(exit);
  }

  /** A loop over a collection holds a borrow of it, and uses it on each round. */
  void forEach(EnhancedForLoopTree tree) {
    var label = body.jumpTargets.takeLabel();
    body.stack.open(body.span(tree));
    body.operations.statement(tree.getExpression(), () -> forEach(tree, label));
    body.stack.close(body.span(tree).last());
  }

  private void forEach(EnhancedForLoopTree tree, javax.lang.model.element.@Nullable Name label) {
    var source = new IterationSource(body, tree);
    var over = source.over();
    var span = body.span(tree.getExpression());
    var borrow =
        over.carrier() || over.kind() == OwnershipKind.VIEW
            ? body.operations.take(over, SourceInfo.PLAIN)
            : body.operations.borrow(
                over,
                source.mode(),
                span,
                over.lent() ? SourceInfo.of(SourceInfo.Why.ALIAS) : SourceInfo.PLAIN);
    var head = body.builder.join(span);
    var exit = body.builder.join(span);
    body.builder.link(head);
    body.builder.goTo(head);
    next(tree, borrow, source, exit);
    body.jumpTargets.enter(
        new JumpTargets.Target(
            label, true, exit, head, body.stack.depth() - 1, BodyBuilder.NOWHERE));
    body.statementLowering.lower(tree.getStatement());
    body.jumpTargets.leave();
    body.stack.close(body.span(tree).last());
    body.builder.link(head);
    body.builder.goTo(exit);
  }

  /** The iterator's next step: the loop is left, or the variable gets an element. */
  private void next(EnhancedForLoopTree tree, ExprResult borrow, IterationSource source, int exit) {
    var variable = tree.getVariable();
    var element = body.unit().element(variable);
    body.stack.open(body.span(tree.getStatement()));
    if (element == null) {
      return;
    }
    var span = body.span(tree.getExpression());
    if (borrow.place() == null) {
      body.builder.link(exit);
      body.table.declare(
          variable, element, body.context.classes().kind(element), MirLocal.Role.VARIABLE);
      return;
    }
    var local = body.table.declare(variable, element, source.kind(element), MirLocal.Role.VARIABLE);
    var edges =
        body.builder.local(local).kind() == OwnershipKind.COPY
            ? List.<OutlivesEdge>of()
            : List.of(
                new OutlivesEdge(
                    0, fromInner(element, source.over(), borrow), OutlivesEdge.RESULT, false));
    var value = new Rvalue.Call("next", List.of(new Operand.Copy(borrow.somewhere())), edges);
    // The use stands before the parting of the ways: an iterator looks even when it is at its end.
    body.builder.emit(
        new MirStatement.Use(new Operand.Copy(borrow.somewhere())),
        span,
        SourceInfo.of(SourceInfo.Why.LOOP));
    body.builder.link(exit);
    body.operations.assign(MirPlace.of(local), value, span, SourceInfo.of(SourceInfo.Why.LOOP));
  }

  /** An element that is a borrow, or a view, is as free as what was put in. */
  private boolean fromInner(Element element, ExprResult over, ExprResult borrow) {
    var copies = body.context.classes().of(element.asType()) == TypeClass.VIEW;
    return (copies || over.elements() != OwnershipKind.OWNED)
        && borrow.kind() != OwnershipKind.VIEW;
  }
}
