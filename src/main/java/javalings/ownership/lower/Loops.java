package javalings.ownership.lower;

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
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;
import javalings.ownership.spec.Nature;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Lowers loops. */
final class Loops {
  private final Lowering body;

  Loops(Lowering body) {
    this.body = body;
  }

  void whileLoop(WhileLoopTree tree) {
    body.frames.open(body.span(tree));
    loop(tree, tree.getCondition(), List.of(), tree.getStatement());
    keepBindings();
  }

  void forLoop(ForLoopTree tree) {
    body.frames.open(body.span(tree));
    tree.getInitializer().forEach(body.statements::lower);
    loop(tree, tree.getCondition(), tree.getUpdate(), tree.getStatement());
    body.frames.close(body.span(tree).last());
  }

  /** {@code while (!(o instanceof S s)) {...}} binds for what comes after it. */
  private void keepBindings() {
    if (body.frames.pop() instanceof Frame.Scope scope) {
      scope.locals().forEach(body.frames::own);
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
      var ways = body.conditions.ways(condition);
      body.builder.link(ways.whenFalse(), exit);
      body.builder.goTo(ways.whenTrue());
    }
    body.jumps.enter(
        new Jumps.Target(label, true, exit, again, body.frames.depth(), BodyBuilder.NOWHERE));
    body.statements.scoped(repeated);
    body.jumps.leave();
    body.builder.link(again);
    body.builder.goTo(again);
    update.forEach(body.statements::lower);
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
        new Jumps.Target(label, true, exit, again, body.frames.depth(), BodyBuilder.NOWHERE));
    body.statements.scoped(tree.getStatement());
    body.jumps.leave();
    body.builder.link(again);
    body.builder.goTo(again);
    if (constant(tree.getCondition())) {
      body.builder.link(head);
    } else {
      var ways = body.conditions.ways(tree.getCondition());
      body.builder.link(ways.whenFalse(), exit);
      body.builder.link(ways.whenTrue(), head);
    }
    body.builder.goTo(exit);
  }

  /** A loop over a collection holds a borrow of it, and uses it on each round. */
  void forEach(EnhancedForLoopTree tree) {
    var label = body.jumps.takeLabel();
    body.frames.open(body.span(tree));
    body.operations.statement(tree.getExpression(), () -> forEach(tree, label));
    body.frames.close(body.span(tree).last());
  }

  private void forEach(EnhancedForLoopTree tree, javax.lang.model.element.@Nullable Name label) {
    var walk = new Walk(body, tree);
    var over = walk.over();
    var span = body.span(tree.getExpression());
    var borrow =
        over.carrier() || over.kind() == Kind.VIEW
            ? body.operations.take(over, Cause.PLAIN)
            : body.operations.borrow(
                over, walk.mode(), span, over.lent() ? Cause.of(Cause.Why.ALIAS) : Cause.PLAIN);
    var head = body.builder.join(span);
    var exit = body.builder.join(span);
    body.builder.link(head);
    body.builder.goTo(head);
    next(tree, borrow, walk, exit);
    body.jumps.enter(
        new Jumps.Target(label, true, exit, head, body.frames.depth() - 1, BodyBuilder.NOWHERE));
    body.statements.lower(tree.getStatement());
    body.jumps.leave();
    body.frames.close(body.span(tree).last());
    body.builder.link(head);
    body.builder.goTo(exit);
  }

  /** The iterator's next step: the loop is left, or the variable gets an element. */
  private void next(EnhancedForLoopTree tree, Term borrow, Walk walk, int exit) {
    var variable = tree.getVariable();
    var element = body.unit().element(variable);
    body.frames.open(body.span(tree.getStatement()));
    if (element == null) {
      return;
    }
    var span = body.span(tree.getExpression());
    if (borrow.place() == null) {
      body.builder.link(exit);
      body.variables.declare(
          variable, element, body.shared.natures().kind(element), Local.Role.VARIABLE);
      return;
    }
    var local = body.variables.declare(variable, element, walk.kind(element), Local.Role.VARIABLE);
    var flows =
        body.builder.local(local).kind() == Kind.COPY
            ? List.<Flow>of()
            : List.of(new Flow(0, fromInner(element, walk.over(), borrow), Flow.RESULT, false));
    var value = new Value.Call("next", List.of(new Operand.Copy(borrow.somewhere())), flows);
    // The use stands before the parting of the ways: an iterator looks even when it is at its end.
    body.builder.emit(
        new Step.Use(new Operand.Copy(borrow.somewhere())), span, Cause.of(Cause.Why.LOOP));
    body.builder.link(exit);
    body.operations.assign(Place.of(local), value, span, Cause.of(Cause.Why.LOOP));
  }

  /** An element that is a borrow, or a view, is as free as what was put in. */
  private boolean fromInner(Element element, Term over, Term borrow) {
    var copies = body.shared.natures().of(element.asType()) == Nature.VIEW;
    return (copies || over.elements() != Kind.OWNED) && borrow.kind() != Kind.VIEW;
  }
}
