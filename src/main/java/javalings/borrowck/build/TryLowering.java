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
import javalings.borrowck.mir.BorrowKind;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import javalings.borrowck.mir.SourceInfo;
import javalings.jdk.TypeClass;
import javax.lang.model.type.TypeMirror;

/** Lowers {@code try}: its resources, its handlers, and the block that every way out runs. */
final class TryLowering {
  private final BodyContext body;

  TryLowering(BodyContext body) {
    this.body = body;
  }

  void lower(TryTree tree) {
    var end = body.builder.join(body.span(tree));
    var last = tree.getFinallyBlock();
    if (last != null) {
      body.scopes.push(new ScopeFrame.Finally(last, new HashMap<>()));
    }
    var handlers = handlers(tree);
    if (!handlers.isEmpty()) {
      body.scopes.push(new ScopeFrame.Catching(handlers));
    }
    attempt(tree);
    if (!handlers.isEmpty()) {
      body.scopes.pop();
    }
    finish(tree, end);
    for (int i = 0; i < handlers.size(); i++) {
      body.builder.goTo(handlers.get(i).entry());
      handle(tree.getCatches().get(i));
      finish(tree, end);
    }
    if (last != null) {
      body.scopes.pop();
    }
    body.builder.goTo(end);
  }

  /** Runs the finally block on the normal way, outside of its own frame. */
  private void finish(TryTree tree, int end) {
    if (!body.builder.reachable()) {
      return;
    }
    if (tree.getFinallyBlock() != null) {
      body.scopes.leave(body.scopes.depth() - 1, body.span(tree));
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
    body.scopes.open(body.span(clause));
    var element = body.unit().element(clause.getParameter());
    if (element != null) {
      body.variables.declare(
          clause.getParameter(), element, OwnershipKind.COPY, MirLocal.Role.VARIABLE);
    }
    body.statements().lower(clause.getBlock());
    body.scopes.close(body.span(clause).last());
  }

  private void attempt(TryTree tree) {
    var span = body.span(tree.getBlock());
    var before = body.scopes.depth();
    for (var resource : tree.getResources()) {
      body.scopes.open(span);
      var expr = opened(resource(resource));
      refuseLent(expr);
      body.scopes.push(new ScopeFrame.Resource(expr, span.last(), new HashMap<>()));
    }
    body.statements().lower(tree.getBlock());
    body.scopes.leave(before, span.last());
    while (body.scopes.depth() > before) {
      body.scopes.pop();
    }
  }

  private ExprResult resource(Tree resource) {
    if (resource instanceof VariableTree variable) {
      body.statements().variable(variable);
      var element = body.unit().element(variable);
      var local = element == null ? java.util.OptionalInt.empty() : body.variables.local(element);
      if (local.isPresent()) {
        var kind = body.builder.local(local.getAsInt()).kind();
        return new ExprResult(
            MirPlace.of(local.getAsInt()),
            kind,
            body.file.typeClasses().of(body.unit().type(variable)),
            OwnershipKind.OWNED,
            variable);
      }
      return ExprResult.none(variable);
    }
    return body.expressions().lower((ExpressionTree) resource);
  }

  /**
   * Each operation uses a stream up and gives the next stage, and the {@code try} closes what the
   * last stage reads from: all stages borrow it.
   */
  private ExprResult opened(ExprResult stream) {
    var place = stream.place();
    if (place == null || stream.kind() != OwnershipKind.OWNED || !body.scopes.looks(stream)) {
      return stream;
    }
    var variable = body.builder.local(place.local());
    var span = variable.declared();
    var source =
        MirPlace.of(
            body.builder.local(
                variable.name(), OwnershipKind.OWNED, MirLocal.Role.TEMPORARY, "", span));
    var held = MirPlace.of(body.values.temporary(OwnershipKind.REF, stream.tree()));
    var lends = SourceInfo.of(SourceInfo.Why.RESOURCE);
    body.values.assign(source, new Rvalue.Literal("_"), span, SourceInfo.PLAIN);
    body.values.assign(held, new Rvalue.Borrow(BorrowKind.SHARED, source), span, lends);
    var parts = List.<Operand>of(new Operand.Move(place), new Operand.Move(held));
    var edges = List.of(OutlivesEdge.toResult(0), OutlivesEdge.toResult(1));
    body.values.assign(place, new Rvalue.Call("open", parts, edges), span, SourceInfo.PLAIN);
    return new ExprResult(
        source, OwnershipKind.OWNED, stream.typeClass(), OwnershipKind.OWNED, stream.tree());
  }

  /** A {@code try} cannot close a resource that it only borrowed: E0507. */
  private void refuseLent(ExprResult resource) {
    var lent = resource.kind() == OwnershipKind.REF || resource.kind() == OwnershipKind.REFMUT;
    if (lent && resource.typeClass() == TypeClass.OWNED && resource.place() != null) {
      body.builder.emit(
          new MirStatement.Use(new Operand.Move(resource.referent())),
          body.span(resource.tree()),
          SourceInfo.of(SourceInfo.Why.CLOSE_OF_TRY));
    }
  }
}
