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
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.OwnershipKind;
import javalings.jdk.TypeClasses;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Lowers statements. */
final class StatementLowering {
  private final BodyLowering body;

  StatementLowering(BodyLowering body) {
    this.body = body;
  }

  /** A whole body: its parameters end where it does. */
  void body(Tree block, Runnable last) {
    lower(block);
    var end = body.span(block).last();
    if (body.builder.reachable()) {
      last.run();
      body.stack.leave(0, end);
      body.builder.emit(
          new MirStatement.Return(OptionalInt.empty()), end, SourceInfo.of(SourceInfo.Why.RETURN));
      body.builder.stop();
    }
    body.stack.pop();
  }

  void lower(Tree tree) {
    switch (tree) {
      case BlockTree block -> block(block.getStatements(), body.span(block));
      case VariableTree variable -> variable(variable);
      case ExpressionStatementTree statement ->
          body.operations.statement(statement, () -> discard(statement.getExpression()));
      case IfTree fork -> fork(fork);
      case WhileLoopTree loop -> body.loopLowering.whileLoop(loop);
      case DoWhileLoopTree loop -> body.loopLowering.doLoop(loop);
      case ForLoopTree loop -> body.loopLowering.forLoop(loop);
      case EnhancedForLoopTree loop -> body.loopLowering.forEach(loop);
      case ReturnTree jump -> body.operations.statement(jump, () -> returning(jump));
      case ThrowTree jump -> throwing(jump);
      case BreakTree jump -> breaking(jump);
      case ContinueTree jump -> continuing(jump);
      case YieldTree jump -> body.lowering.yielding(jump);
      case LabeledStatementTree labelled -> labelled(labelled);
      case SynchronizedTree guarded -> {
        body.operations.statement(guarded.getExpression(), () -> discard(guarded.getExpression()));
        lower(guarded.getBlock());
      }
      case TryTree attempt -> body.tryLowering.lower(attempt);
      case SwitchTree choice -> body.lowering.statement(choice);
      case AssertTree claim ->
          body.operations.statement(claim, () -> discard(claim.getCondition()));
      case ClassTree type -> new InnerClassCaptures(body).check(type);
      default -> {}
    }
  }

  void discard(ExpressionTree expression) {
    var exprResult = body.expressionLowering.lower(expression);
    if (exprResult.kind() == OwnershipKind.COPY) {
      body.operations.read(exprResult, SourceInfo.PLAIN);
    }
  }

  private void block(List<? extends Tree> statements, MirSpan whole) {
    body.stack.open(whole);
    statements.forEach(this::lower);
    body.stack.close(whole.last());
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
      var kind = body.context.classes().kind(element);
      body.table.declare(tree, element, kind, MirLocal.Role.VARIABLE);
      body.table.open(element);
      return;
    }
    body.operations.statement(tree, () -> initialize(tree, element, tree.getInitializer()));
  }

  private void initialize(VariableTree tree, Element element, ExpressionTree initializer) {
    var declared = body.context.classes().kind(element);
    var marked = body.context.classes().marked(element, OwnershipKind.COPY);
    var value =
        marked == OwnershipKind.COPY
            ? taken(first(initializer, element), element)
            : body.expressionLowering.lentForLong(initializer, mode(marked));
    var kind = marked == OwnershipKind.COPY ? adopt(declared, value, element) : marked;
    var local = body.table.declare(tree, element, kind, MirLocal.Role.VARIABLE);
    body.table.refine(element, kind, value);
    if (ValueOperations.isNull(initializer)) {
      body.table.open(element);
    }
    body.operations.store(MirPlace.of(local), value, body.span(tree));
    body.intFactLowering.becomes(element, initializer);
  }

  /** The value that a variable starts with; one that gives it away later has to own it. */
  private ExprResult first(ExpressionTree initializer, Element variable) {
    return OptionalCalls.asked(initializer, body.unit())
            && body.context.variables().contain(variable)
        ? body.expressionLowering.given(initializer)
        : body.expressionLowering.place(initializer, through(variable));
  }

  private static BorrowKind mode(OwnershipKind marked) {
    return marked == OwnershipKind.REFMUT ? BorrowKind.MUT : BorrowKind.SHARED;
  }

  private ExprResult taken(ExprResult from, Element element) {
    var exprResult = body.detection.upcast(from, element.asType());
    if (TypeClasses.immutable(element.asType())) {
      body.operations.read(exprResult, SourceInfo.PLAIN);
      return ExprResult.none(exprResult.tree());
    }
    return body.operations.take(exprResult, SourceInfo.PLAIN, alias(element));
  }

  /** How to look into a collection for a variable that may change what it sees. */
  private BorrowKind through(Element variable) {
    return body.context.inference().removes(variable) ? BorrowKind.MUT : BorrowKind.SHARED;
  }

  BorrowKind alias(Element variable) {
    return body.context.inference().changes(variable) ? BorrowKind.MUT : BorrowKind.SHARED;
  }

  /** A variable without a mark takes the kind of its first value: a borrow stays a borrow. */
  private OwnershipKind adopt(OwnershipKind declared, ExprResult value, Element element) {
    if (TypeClasses.immutable(element.asType()) || value.kind() == OwnershipKind.COPY) {
      return declared;
    }
    return declared == OwnershipKind.OWNED && value.kind() == OwnershipKind.OWNED
        ? declared
        : value.kind();
  }

  private void fork(IfTree tree) {
    var span = body.span(tree);
    body.stack.open(span);
    var targets = body.conditionLowering.ways(tree.getCondition());
    var join = body.builder.join(span);
    body.builder.goTo(targets.whenTrue());
    scoped(tree.getThenStatement());
    body.builder.link(join);
    body.builder.goTo(targets.whenFalse());
    if (tree.getElseStatement() != null) {
      scoped(tree.getElseStatement());
    }
    body.builder.link(join);
    body.builder.goTo(join);
    // The bindings of a pattern in the condition belong to what follows when one way is a jump.
    if (body.stack.pop() instanceof ScopeFrame.Scope scope) {
      scope.locals().forEach(body.stack::own);
    }
  }

  private void returning(ReturnTree tree) {
    var expression = tree.getExpression();
    returning(expression == null ? null : result(expression), tree);
  }

  /** Hands out a result, ends all that is open, and goes. */
  void returning(@Nullable ExprResult result, Tree at) {
    var span = result == null ? body.span(at) : body.span(result.tree());
    body.operations.endTemporaries(body.span(at));
    body.stack.leave(0, body.span(at));
    var local =
        result == null || result.place() == null
            ? OptionalInt.empty()
            : OptionalInt.of(result.place().local());
    body.builder.emit(new MirStatement.Return(local), span, SourceInfo.of(SourceInfo.Why.RETURN));
    body.builder.stop();
  }

  ExprResult result(ExpressionTree expression) {
    var returns = body.returns;
    var info = SourceInfo.of(SourceInfo.Why.RETURN);
    if (returns.marked()) {
      return body.expressionLowering.lent(expression, mode(returns.kind()), info);
    }
    var value = body.expressionLowering.given(expression);
    if (returns.type() != null) {
      value = body.detection.upcast(value, returns.type());
    }
    if (returns.kind() == OwnershipKind.COPY && !value.carrier()) {
      body.operations.read(value, info);
      return ExprResult.none(value.tree());
    }
    if (body.table.keepsToItself(value)) {
      return body.operations.take(value.owned(), info);
    }
    return returns.kind() == OwnershipKind.OWNED
        ? body.operations.takeOwned(value, info)
        : body.operations.take(value, info);
  }

  private void throwing(ThrowTree tree) {
    var type = body.unit().type(tree.getExpression());
    body.operations.statement(tree, () -> thrown(tree.getExpression()));
    body.stack.mayThrow(new ExceptionSet(List.of(type), false), body.span(tree));
    body.stack.leaveUncaught(body.span(tree));
    body.builder.stop();
  }

  /** What is thrown may be caught by anybody; a borrow inside it goes along. */
  private void thrown(ExpressionTree expression) {
    var exprResult = body.expressionLowering.lower(expression);
    if (exprResult.carrier()) {
      body.operations.keepForever(exprResult);
    } else {
      body.operations.take(exprResult, SourceInfo.PLAIN);
    }
  }

  private void breaking(BreakTree tree) {
    body.jumpTargets
        .breakTo(tree.getLabel())
        .ifPresent(target -> jump(target.depth(), target.exit(), tree));
    body.builder.stop();
  }

  private void continuing(ContinueTree tree) {
    body.jumpTargets
        .continueTo(tree.getLabel())
        .ifPresent(target -> jump(target.depth(), target.again(), tree));
    body.builder.stop();
  }

  void jump(int depth, int to, Tree at) {
    body.stack.leave(depth, body.span(at));
    body.builder.link(to);
  }

  private void labelled(LabeledStatementTree tree) {
    var exit = body.builder.join(body.span(tree));
    var again = BodyBuilder.NOWHERE;
    body.jumpTargets.label(tree.getLabel());
    body.jumpTargets.enter(
        new JumpTargets.Target(
            tree.getLabel(), false, exit, again, body.stack.depth(), BodyBuilder.NOWHERE));
    lower(tree.getStatement());
    body.jumpTargets.leave();
    body.jumpTargets.takeLabel();
    body.builder.link(exit);
    body.builder.goTo(exit);
  }
}
