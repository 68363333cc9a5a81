package javalings.ownership.lower;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import java.util.List;
import java.util.OptionalInt;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Mode;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.spec.Natures;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Lowers statements. */
final class Statements {
  private final Lowering body;

  Statements(Lowering body) {
    this.body = body;
  }

  /** A whole body: its parameters end where it does. */
  void body(Tree block, Runnable last) {
    lower(block);
    var end = body.span(block).last();
    if (body.builder.reachable()) {
      last.run();
      body.frames.leave(0, end);
      body.builder.emit(new Step.Return(OptionalInt.empty()), end, Cause.of(Cause.Why.RETURN));
      body.builder.stop();
    }
    body.frames.pop();
  }

  void lower(Tree tree) {
    switch (tree) {
      case BlockTree block -> block(block.getStatements(), body.span(block));
      case VariableTree variable -> variable(variable);
      case ExpressionStatementTree statement ->
          body.operations.statement(statement, () -> discard(statement.getExpression()));
      case IfTree fork -> fork(fork);
      case WhileLoopTree loop -> body.loops.whileLoop(loop);
      case DoWhileLoopTree loop -> body.loops.doLoop(loop);
      case ForLoopTree loop -> body.loops.forLoop(loop);
      case EnhancedForLoopTree loop -> body.loops.forEach(loop);
      case ReturnTree jump -> body.operations.statement(jump, () -> returning(jump));
      case ThrowTree jump -> throwing(jump);
      case BreakTree jump -> breaking(jump);
      case ContinueTree jump -> continuing(jump);
      case YieldTree jump -> body.switches.yielding(jump);
      case LabeledStatementTree labelled -> labelled(labelled);
      case SynchronizedTree guarded -> {
        body.operations.statement(guarded.getExpression(), () -> discard(guarded.getExpression()));
        lower(guarded.getBlock());
      }
      case TryTree attempt -> body.tries.lower(attempt);
      case SwitchTree choice -> body.switches.statement(choice);
      case AssertTree claim ->
          body.operations.statement(claim, () -> discard(claim.getCondition()));
      case ClassTree type -> new InnerClasses(body).check(type);
      default -> {}
    }
  }

  void discard(ExpressionTree expression) {
    var term = body.expressions.lower(expression);
    if (term.kind() == Kind.COPY) {
      body.operations.read(term, Cause.PLAIN);
    }
  }

  private void block(List<? extends Tree> statements, Span whole) {
    body.frames.open(whole);
    statements.forEach(this::lower);
    body.frames.close(whole.last());
  }

  void scoped(Tree statement) {
    block(List.of(statement), body.span(statement));
  }

  void variable(VariableTree tree) {
    var element = body.unit().element(tree);
    if (element == null) {
      return;
    }
    if (tree.getInitializer() == null) {
      var kind = body.shared.natures().kind(element);
      body.variables.declare(tree, element, kind, Local.Role.VARIABLE);
      body.variables.open(element);
      return;
    }
    body.operations.statement(tree, () -> initialize(tree, element, tree.getInitializer()));
  }

  private void initialize(VariableTree tree, Element element, ExpressionTree initializer) {
    var declared = body.shared.natures().kind(element);
    var marked = body.shared.natures().marked(element, Kind.COPY);
    var value =
        marked == Kind.COPY
            ? taken(first(initializer, element), element)
            : body.expressions.lentForLong(initializer, mode(marked));
    var kind = marked == Kind.COPY ? adopt(declared, value, element) : marked;
    var local = body.variables.declare(tree, element, kind, Local.Role.VARIABLE);
    body.variables.refine(element, kind, value);
    if (Operations.isNull(initializer)) {
      body.variables.open(element);
    }
    body.operations.store(Place.of(local), value, body.span(tree));
    body.bounds.becomes(element, initializer);
  }

  /** The value that a variable starts with; one that gives it away later has to own it. */
  private Term first(ExpressionTree initializer, Element variable) {
    return Optionals.asked(initializer, body.unit()) && body.shared.givers().contain(variable)
        ? body.expressions.given(initializer)
        : body.expressions.place(initializer, through(variable));
  }

  private static Mode mode(Kind marked) {
    return marked == Kind.REFMUT ? Mode.MUT : Mode.SHARED;
  }

  private Term taken(Term from, Element element) {
    var term = body.escapes.upcast(from, element.asType());
    if (Natures.immutable(element.asType())) {
      body.operations.read(term, Cause.PLAIN);
      return Term.none(term.tree());
    }
    return body.operations.take(term, Cause.PLAIN, alias(element));
  }

  /** How to look into a collection for a variable that may change what it sees. */
  private Mode through(Element variable) {
    return body.shared.habits().removes(variable) ? Mode.MUT : Mode.SHARED;
  }

  Mode alias(Element variable) {
    return body.shared.habits().changes(variable) ? Mode.MUT : Mode.SHARED;
  }

  /** A variable without a mark takes the kind of its first value: a borrow stays a borrow. */
  private Kind adopt(Kind declared, Term value, Element element) {
    if (Natures.immutable(element.asType()) || value.kind() == Kind.COPY) {
      return declared;
    }
    return declared == Kind.OWNED && value.kind() == Kind.OWNED ? declared : value.kind();
  }

  private void fork(IfTree tree) {
    var span = body.span(tree);
    body.frames.open(span);
    var ways = body.conditions.ways(tree.getCondition());
    var join = body.builder.join(span);
    body.builder.goTo(ways.whenTrue());
    scoped(tree.getThenStatement());
    body.builder.link(join);
    body.builder.goTo(ways.whenFalse());
    if (tree.getElseStatement() != null) {
      scoped(tree.getElseStatement());
    }
    body.builder.link(join);
    body.builder.goTo(join);
    // The bindings of a pattern in the condition belong to what follows when one way is a jump.
    if (body.frames.pop() instanceof Frame.Scope scope) {
      scope.locals().forEach(body.frames::own);
    }
  }

  private void returning(ReturnTree tree) {
    var expression = tree.getExpression();
    returning(expression == null ? null : result(expression), tree);
  }

  /** Hands out a result, ends all that is open, and goes. */
  void returning(@Nullable Term result, Tree at) {
    var span = result == null ? body.span(at) : body.span(result.tree());
    body.operations.endTemporaries(body.span(at));
    body.frames.leave(0, body.span(at));
    var local =
        result == null || result.place() == null
            ? OptionalInt.empty()
            : OptionalInt.of(result.place().local());
    body.builder.emit(new Step.Return(local), span, Cause.of(Cause.Why.RETURN));
    body.builder.stop();
  }

  Term result(ExpressionTree expression) {
    var returns = body.returns;
    var cause = Cause.of(Cause.Why.RETURN);
    if (returns.marked()) {
      return body.expressions.lent(expression, mode(returns.kind()), cause);
    }
    var value = body.expressions.given(expression);
    if (returns.type() != null) {
      value = body.escapes.upcast(value, returns.type());
    }
    if (returns.kind() == Kind.COPY && !value.carrier()) {
      body.operations.read(value, cause);
      return Term.none(value.tree());
    }
    if (body.variables.keepsToItself(value)) {
      return body.operations.take(value.owned(), cause);
    }
    return returns.kind() == Kind.OWNED
        ? body.operations.takeOwned(value, cause)
        : body.operations.take(value, cause);
  }

  private void throwing(ThrowTree tree) {
    var type = body.unit().type(tree.getExpression());
    body.operations.statement(tree, () -> thrown(tree.getExpression()));
    body.frames.mayThrow(new Thrown(List.of(type), false), body.span(tree));
    body.frames.leaveUncaught(body.span(tree));
    body.builder.stop();
  }

  /** What is thrown may be caught by anybody; a borrow inside it goes along. */
  private void thrown(ExpressionTree expression) {
    var term = body.expressions.lower(expression);
    if (term.carrier()) {
      body.operations.keepForever(term);
    } else {
      body.operations.take(term, Cause.PLAIN);
    }
  }

  private void breaking(BreakTree tree) {
    body.jumps
        .breakTo(tree.getLabel())
        .ifPresent(target -> jump(target.depth(), target.exit(), tree));
    body.builder.stop();
  }

  private void continuing(ContinueTree tree) {
    body.jumps
        .continueTo(tree.getLabel())
        .ifPresent(target -> jump(target.depth(), target.again(), tree));
    body.builder.stop();
  }

  void jump(int depth, int to, Tree at) {
    body.frames.leave(depth, body.span(at));
    body.builder.link(to);
  }

  private void labelled(LabeledStatementTree tree) {
    var exit = body.builder.join(body.span(tree));
    var again = BodyBuilder.NOWHERE;
    body.jumps.label(tree.getLabel());
    body.jumps.enter(
        new Jumps.Target(
            tree.getLabel(), false, exit, again, body.frames.depth(), BodyBuilder.NOWHERE));
    lower(tree.getStatement());
    body.jumps.leave();
    body.jumps.takeLabel();
    body.builder.link(exit);
    body.builder.goTo(exit);
  }
}
