package javalings.borrowck.build;

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
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;
import javalings.borrowck.spec.AttributedFile;
import javalings.borrowck.spec.TypeClasses;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Lowers statements. */
final class StatementLowering implements StatementLowerer {
  private final BodyContext body;
  private final SwitchLowering switches;
  private final LoopLowering loops;
  private final TryLowering tries;
  private final ConditionLowering conditions;
  private final EscapeDetection escapes;
  private final IntFactLowering intFacts;

  StatementLowering(BodyContext body, SwitchLowering switches) {
    this.body = body;
    this.switches = switches;
    loops = new LoopLowering(body);
    tries = new TryLowering(body);
    conditions = new ConditionLowering(body);
    escapes = new EscapeDetection(body);
    intFacts = new IntFactLowering(body);
  }

  /** A whole body: its parameters end where it does. */
  void body(Tree block, Runnable last) {
    lower(block);
    var end = body.span(block).last();
    if (body.builder.reachable()) {
      last.run();
      body.scopes.leave(0, end);
      body.builder.emit(
          new MirStatement.Return(OptionalInt.empty()), end, SourceInfo.of(SourceInfo.Why.RETURN));
      body.builder.stop();
    }
    body.scopes.pop();
  }

  @Override
  public void lower(Tree tree) {
    switch (tree) {
      case BlockTree block -> block(block.getStatements(), body.span(block));
      case VariableTree variable -> variable(variable);
      case ExpressionStatementTree statement ->
          body.values.statement(statement, () -> discard(statement.getExpression()));
      case IfTree fork -> fork(fork);
      case WhileLoopTree loop -> loops.whileLoop(loop);
      case DoWhileLoopTree loop -> loops.doLoop(loop);
      case ForLoopTree loop -> loops.forLoop(loop);
      case EnhancedForLoopTree loop -> loops.forEach(loop);
      case ReturnTree jump -> body.values.statement(jump, () -> returning(jump));
      case ThrowTree jump -> throwing(jump);
      case BreakTree jump -> breaking(jump);
      case ContinueTree jump -> continuing(jump);
      case YieldTree jump -> switches.yielding(jump);
      case LabeledStatementTree labelled -> labelled(labelled);
      case SynchronizedTree guarded -> {
        conditions.needed(guarded.getExpression());
        lower(guarded.getBlock());
      }
      case TryTree attempt -> tries.lower(attempt);
      case SwitchTree choice -> switches.statement(choice);
      case AssertTree claim -> conditions.claimed(claim.getCondition());
      case ClassTree type -> new InnerClassCaptures(body).check(type);
      default -> {}
    }
  }

  @Override
  public void discard(ExpressionTree expression) {
    var expr = body.expressions().lower(expression);
    if (expr.kind() == OwnershipKind.COPY) {
      body.values.read(expr, SourceInfo.PLAIN);
    }
  }

  private void block(List<? extends Tree> statements, MirSpan whole) {
    body.scopes.open(whole);
    statements.forEach(this::lower);
    body.scopes.close(whole.last());
  }

  @Override
  public void scoped(Tree statement) {
    block(List.of(statement), body.span(statement));
  }

  @Override
  public void variable(VariableTree tree) {
    var element = body.unit().element(tree);
    if (element == null) {
      return;
    }
    if (tree.getInitializer() == null) {
      var kind = body.file.typeClasses().kind(element);
      body.variables.declare(tree, element, kind, MirLocal.Role.VARIABLE);
      body.variables.open(element);
      return;
    }
    body.values.statement(tree, () -> initialize(tree, element, tree.getInitializer()));
  }

  private void initialize(VariableTree tree, Element element, ExpressionTree initializer) {
    var declared = body.file.typeClasses().kind(element);
    var marked = body.file.typeClasses().marked(element, OwnershipKind.COPY);
    var value =
        marked == OwnershipKind.COPY
            ? taken(new FirstValue(body, element).of(initializer), tree, element)
            : body.expressions().lentForLong(initializer, mode(marked));
    var kind =
        new PlainCopies(body).keeps(element, initializer)
            ? OwnershipKind.COPY
            : marked == OwnershipKind.COPY ? adopt(declared, value, element) : marked;
    var local = body.variables.declare(tree, element, kind, MirLocal.Role.VARIABLE);
    body.variables.refine(element, kind, value);
    new Downcasts(body).starts(local, initializer);
    if (AttributedFile.isNull(initializer)) {
      body.variables.open(element);
    }
    body.values.store(MirPlace.of(local), value, body.span(tree));
    intFacts.becomes(element, initializer);
  }

  private static BorrowKind mode(OwnershipKind marked) {
    return marked == OwnershipKind.REFMUT ? BorrowKind.MUT : BorrowKind.SHARED;
  }

  private ExprResult taken(ExprResult from, VariableTree tree, Element element) {
    var expr = new Downcasts(body).given(escapes.upcast(from, element.asType()), element);
    if (TypeClasses.immutable(element.asType())) {
      body.values.read(expr, SourceInfo.PLAIN);
      return ExprResult.none(expr.tree());
    }
    return new TakenElement(body, tree, element).owned()
        ? body.values.takeOwned(expr, SourceInfo.PLAIN)
        : body.values.take(expr, SourceInfo.PLAIN, body.values.alias(element));
  }

  /** A variable without a mark takes the kind of its first value: a borrow stays a borrow. */
  private OwnershipKind adopt(OwnershipKind declared, ExprResult value, Element element) {
    var owns = declared == OwnershipKind.OWNED && value.kind() == OwnershipKind.OWNED;
    return owns || TypeClasses.immutable(element.asType()) || value.kind() == OwnershipKind.COPY
        ? declared
        : value.heldIn(body.file.typeClasses().of(element.asType()));
  }

  private void fork(IfTree tree) {
    var span = body.span(tree);
    body.scopes.open(span);
    var branches = conditions.ways(tree.getCondition());
    var join = body.builder.join(span);
    body.builder.goTo(branches.whenTrue());
    scoped(tree.getThenStatement());
    body.builder.link(join);
    body.builder.goTo(branches.whenFalse());
    if (tree.getElseStatement() != null) {
      scoped(tree.getElseStatement());
    }
    body.builder.link(join);
    body.builder.goTo(join);
    // The bindings of a pattern in the condition belong to what follows when one way is a jump.
    if (body.scopes.pop() instanceof ScopeFrame.Scope scope) {
      scope.locals().forEach(body.scopes::own);
    }
  }

  private void returning(ReturnTree tree) {
    var expression = tree.getExpression();
    returning(expression == null ? null : result(expression), tree);
  }

  /** Hands out a result, ends all that is open, and goes. */
  void returning(@Nullable ExprResult result, Tree at) {
    var span = result == null ? body.span(at) : body.span(result.tree());
    body.values.endTemporaries(body.span(at));
    body.scopes.leave(0, body.span(at));
    var local =
        result == null || result.place() == null
            ? OptionalInt.empty()
            : OptionalInt.of(result.place().local());
    body.builder.emit(new MirStatement.Return(local), span, SourceInfo.of(SourceInfo.Why.RETURN));
    body.builder.stop();
  }

  ExprResult result(ExpressionTree expression) {
    var returns = body.returns;
    var sourceInfo = SourceInfo.of(SourceInfo.Why.RETURN);
    if (returns.marked()) {
      return body.expressions().lent(expression, mode(returns.kind()), sourceInfo);
    }
    var value = body.expressions().given(expression);
    if (returns.type() != null) {
      value = escapes.upcast(value, returns.type());
    }
    if (!returns.once()) {
      body.values.mayRunAgain(value);
    }
    if (returns.kind() == OwnershipKind.COPY && !value.carrier()) {
      body.values.read(value, sourceInfo);
      return ExprResult.none(value.tree());
    }
    if (body.variables.keepsToItself(value)) {
      return body.values.take(value.owned(), sourceInfo);
    }
    return returns.kind() == OwnershipKind.OWNED
        ? body.values.takeOwned(value, sourceInfo)
        : body.values.take(value, sourceInfo);
  }

  private void throwing(ThrowTree tree) {
    var type = body.unit().type(tree.getExpression());
    body.values.statement(tree, () -> thrown(tree.getExpression()));
    body.scopes.mayThrow(new ExceptionSet(List.of(type), false), body.span(tree));
    body.scopes.leaveUncaught(body.span(tree));
    body.builder.stop();
  }

  /** Any code may catch an exception, and gets the borrow that is inside it. */
  private void thrown(ExpressionTree expression) {
    var expr = body.expressions().lower(expression);
    body.values.dereference(expr);
    if (expr.carrier()) {
      body.values.keepForever(expr);
    } else {
      body.values.take(expr, SourceInfo.PLAIN);
    }
  }

  private void breaking(BreakTree tree) {
    body.jumps
        .breakTo(tree.getLabel())
        .ifPresent(target -> body.scopes.jump(target.depth(), target.exit(), body.span(tree)));
    body.builder.stop();
  }

  private void continuing(ContinueTree tree) {
    body.jumps
        .continueTo(tree.getLabel())
        .ifPresent(target -> body.scopes.jump(target.depth(), target.again(), body.span(tree)));
    body.builder.stop();
  }

  private void labelled(LabeledStatementTree tree) {
    var exit = body.builder.join(body.span(tree));
    var again = BodyBuilder.NOWHERE;
    body.jumps.label(tree.getLabel());
    body.jumps.enter(
        new JumpTargets.Target(
            tree.getLabel(), false, exit, again, body.scopes.depth(), BodyBuilder.NOWHERE));
    lower(tree.getStatement());
    body.jumps.leave();
    body.jumps.takeLabel();
    body.builder.link(exit);
    body.builder.goTo(exit);
  }
}
