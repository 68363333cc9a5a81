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
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.TypeClass;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Lowers loops. */
final class LoopLowering {
  private final BodyContext body;
  private final ConditionLowering conditions;

  LoopLowering(BodyContext body) {
    this.body = body;
    conditions = new ConditionLowering(body);
  }

  void whileLoop(WhileLoopTree tree) {
    body.scopes.open(body.span(tree));
    loop(tree, tree.getCondition(), List.of(), tree.getStatement());
    keepBindings();
  }

  void forLoop(ForLoopTree tree) {
    body.scopes.open(body.span(tree));
    tree.getInitializer().forEach(body.statements()::lower);
    loop(tree, tree.getCondition(), tree.getUpdate(), tree.getStatement());
    body.scopes.close(body.span(tree).last());
  }

  /** {@code while (!(o instanceof S s)) {...}} binds for what comes after it. */
  private void keepBindings() {
    if (body.scopes.pop() instanceof ScopeFrame.Scope scope) {
      scope.locals().forEach(body.scopes::own);
    }
  }

  private void loop(
      Tree tree,
      @Nullable ExpressionTree condition,
      List<? extends StatementTree> update,
      StatementTree repeated) {
    var label = body.jumps.takeLabel();
    var span = body.span(tree);
    var head = body.builder.join(span);
    var again = body.builder.join(span);
    var exit = body.builder.join(span);
    body.builder.link(head);
    body.builder.goTo(head);
    if (condition != null && !constant(condition)) {
      var branches = conditions.ways(condition);
      body.builder.link(branches.whenFalse(), exit);
      body.builder.goTo(branches.whenTrue());
    }
    body.jumps.enter(
        new JumpTargets.Target(label, true, exit, again, body.scopes.depth(), BodyBuilder.NOWHERE));
    body.statements().scoped(repeated);
    body.jumps.leave();
    body.builder.link(again);
    body.builder.goTo(again);
    update.forEach(body.statements()::lower);
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
    var label = body.jumps.takeLabel();
    var span = body.span(tree);
    var head = body.builder.join(span);
    var again = body.builder.join(span);
    var exit = body.builder.join(span);
    body.builder.link(head);
    body.builder.goTo(head);
    body.jumps.enter(
        new JumpTargets.Target(label, true, exit, again, body.scopes.depth(), BodyBuilder.NOWHERE));
    body.statements().scoped(tree.getStatement());
    body.jumps.leave();
    body.builder.link(again);
    body.builder.goTo(again);
    if (constant(tree.getCondition())) {
      body.builder.link(head);
    } else {
      var branches = conditions.ways(tree.getCondition());
      body.builder.link(branches.whenFalse(), exit);
      body.builder.link(branches.whenTrue(), head);
    }
    body.builder.goTo(exit);
  }

  /** A loop over a collection holds a borrow of it, and uses it on each round. */
  void forEach(EnhancedForLoopTree tree) {
    var label = body.jumps.takeLabel();
    body.scopes.open(body.span(tree));
    body.values.statement(tree.getExpression(), () -> forEach(tree, label));
    body.scopes.close(body.span(tree).last());
  }

  private void forEach(EnhancedForLoopTree tree, @Nullable Name label) {
    var iteration = new IteratedCollection(body, tree);
    var over = iteration.over();
    body.values.dereference(over);
    var span = body.span(tree.getExpression());
    var borrow =
        over.carrier() || over.kind() == OwnershipKind.VIEW
            ? body.values.take(over, SourceInfo.PLAIN)
            : body.values.borrow(
                over,
                iteration.mode(),
                span,
                over.lent() ? SourceInfo.of(SourceInfo.Why.ALIAS) : SourceInfo.PLAIN);
    var walk = body.walks.start(tree.getExpression());
    var head = body.builder.join(span);
    var exit = body.builder.join(span);
    body.builder.link(head);
    body.builder.goTo(head);
    body.walks.step(walk);
    next(tree, borrow, iteration, exit);
    body.jumps.enter(
        new JumpTargets.Target(
            label, true, exit, head, body.scopes.depth() - 1, BodyBuilder.NOWHERE));
    body.statements().lower(tree.getStatement());
    body.jumps.leave();
    body.scopes.close(body.span(tree).last());
    body.walks.end(walk);
    body.builder.link(head);
    body.builder.goTo(exit);
  }

  /** The iterator's next step: the loop is left, or the variable gets an element. */
  private void next(
      EnhancedForLoopTree tree, ExprResult borrow, IteratedCollection iteration, int exit) {
    var variable = tree.getVariable();
    var element = body.unit().element(variable);
    body.scopes.open(body.span(tree.getStatement()));
    if (element == null) {
      return;
    }
    var span = body.span(tree.getExpression());
    if (borrow.place() == null) {
      body.builder.link(exit);
      var kind = body.file.typeClasses().kind(element);
      body.shown.set(body.variables.declare(variable, element, kind, MirLocal.Role.VARIABLE));
      return;
    }
    var local =
        body.variables.declare(variable, element, iteration.kind(element), MirLocal.Role.VARIABLE);
    body.shown.set(local);
    List<OutlivesEdge> edges =
        body.builder.local(local).kind() == OwnershipKind.COPY
            ? List.of()
            : List.of(fromElement(element, iteration, borrow));
    var value = new Rvalue.Call("next", List.of(new Operand.Copy(borrow.somewhere())), edges);
    // The use stands before the parting of the ways: an iterator looks even when it is at its end.
    body.builder.emit(
        new MirStatement.Use(new Operand.Copy(borrow.somewhere())),
        span,
        SourceInfo.of(SourceInfo.Why.LOOP));
    body.builder.link(exit);
    body.values.assign(MirPlace.of(local), value, span, SourceInfo.of(SourceInfo.Why.LOOP));
  }

  private OutlivesEdge fromElement(
      Element element, IteratedCollection iteration, ExprResult borrow) {
    return new OutlivesEdge(
        0, fromInner(element, iteration.over(), borrow), OutlivesEdge.RESULT, false);
  }

  /** An element that is a borrow, or a view, is as free as what was put in. */
  private boolean fromInner(Element element, ExprResult over, ExprResult borrow) {
    var copies = body.file.typeClasses().of(element.asType()) == TypeClass.VIEW;
    return (copies || over.elements() != OwnershipKind.OWNED)
        && borrow.kind() != OwnershipKind.VIEW;
  }
}
