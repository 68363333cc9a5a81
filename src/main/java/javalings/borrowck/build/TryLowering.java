package javalings.borrowck.build;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.OwnershipKind;
import javalings.jdk.TypeClass;
import javax.lang.model.type.TypeMirror;

/** Lowers {@code try}: its resources, its handlers, and the block that every way out runs. */
final class TryLowering {
  private final BodyLowering body;

  TryLowering(BodyLowering body) {
    this.body = body;
  }

  void lower(TryTree tree) {
    var end = body.builder.join(body.span(tree));
    var last = tree.getFinallyBlock();
    if (last != null) {
      body.stack.push(new ScopeFrame.Finally(last, new HashMap<>()));
    }
    var handlers = handlers(tree);
    if (!handlers.isEmpty()) {
      body.stack.push(new ScopeFrame.Catching(handlers));
    }
    attempt(tree);
    if (!handlers.isEmpty()) {
      body.stack.pop();
    }
    finish(tree, end);
    for (int i = 0; i < handlers.size(); i++) {
      body.builder.goTo(handlers.get(i).entry());
      handle(tree.getCatches().get(i));
      finish(tree, end);
    }
    if (last != null) {
      body.stack.pop();
    }
    body.builder.goTo(end);
  }

  /** Runs the finally block on the normal way, outside of its own frame. */
  private void finish(TryTree tree, int end) {
    if (!body.builder.reachable()) {
      return;
    }
    if (tree.getFinallyBlock() != null) {
      body.stack.leave(body.stack.depth() - 1, body.span(tree));
    }
    body.builder.link(end);
    body.builder.stop();
  }

  private List<ScopeFrame.Handler> handlers(TryTree tree) {
    var handlers = new ArrayList<ScopeFrame.Handler>();
    for (var clause : tree.getCatches()) {
      var entry = body.builder.join(body.span(clause.getParameter()));
      handlers.add(new ScopeFrame.Handler(types(clause), entry));
    }
    return handlers;
  }

  private List<TypeMirror> types(CatchTree clause) {
    if (clause.getParameter().getType() instanceof UnionTypeTree union) {
      return union.getTypeAlternatives().stream().map(body.unit()::type).toList();
    }
    return List.of(body.unit().type(clause.getParameter().getType()));
  }

  private void handle(CatchTree clause) {
    body.stack.open(body.span(clause));
    var element = body.unit().element(clause.getParameter());
    if (element != null) {
      body.table.declare(
          clause.getParameter(), element, OwnershipKind.COPY, MirLocal.Role.VARIABLE);
    }
    body.statementLowering.lower(clause.getBlock());
    body.stack.close(body.span(clause).last());
  }

  private void attempt(TryTree tree) {
    var span = body.span(tree.getBlock());
    var before = body.stack.depth();
    for (var resource : tree.getResources()) {
      body.stack.open(span);
      var exprResult = resource(resource);
      refuseLent(exprResult);
      body.stack.push(new ScopeFrame.Resource(exprResult, span.last(), new HashMap<>()));
    }
    body.statementLowering.lower(tree.getBlock());
    body.stack.leave(before, span.last());
    while (body.stack.depth() > before) {
      body.stack.pop();
    }
  }

  private ExprResult resource(Tree resource) {
    if (resource instanceof VariableTree variable) {
      body.statementLowering.variable(variable);
      var element = body.unit().element(variable);
      var local = element == null ? java.util.OptionalInt.empty() : body.table.local(element);
      if (local.isPresent()) {
        var kind = body.builder.local(local.getAsInt()).kind();
        return new ExprResult(
            MirPlace.of(local.getAsInt()),
            kind,
            body.context.classes().of(body.unit().type(variable)),
            OwnershipKind.OWNED,
            variable);
      }
      return ExprResult.none(variable);
    }
    return body.expressionLowering.lower((ExpressionTree) resource);
  }

  /** Who only borrowed a resource has nothing to close: E0507. */
  private void refuseLent(ExprResult resource) {
    var lent = resource.kind() == OwnershipKind.REF || resource.kind() == OwnershipKind.REFMUT;
    if (lent && resource.typeClass() == TypeClass.OWNED && resource.place() != null) {
      body.builder.emit(
          new MirStatement.Use(new Operand.Move(resource.referent())),
          body.span(resource.tree()),
          SourceInfo.of(SourceInfo.Why.CLOSE_OF_TRY));
    }
  }

  /** What {@code try} does with a resource at its end; who only borrows it uses it once more. */
  void close(ExprResult resource, MirSpan at) {
    if (resource.place() == null) {
      return;
    }
    var info = SourceInfo.of(SourceInfo.Why.CLOSE_OF_TRY);
    var operand =
        resource.kind() == OwnershipKind.OWNED
            ? new Operand.Move(resource.place())
            : new Operand.Copy(resource.place());
    body.builder.emit(new MirStatement.Use(operand), at, info);
    body.stack.mayThrow(ExceptionSet.UNCHECKED, at);
  }
}
