package javalings.ownership.lower;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.spec.Nature;
import javax.lang.model.type.TypeMirror;

/** Lowers {@code try}: its resources, its handlers, and the block that every way out runs. */
final class Tries {
  private final Lowering body;

  Tries(Lowering body) {
    this.body = body;
  }

  void lower(TryTree tree) {
    var end = body.builder.join(body.span(tree));
    var last = tree.getFinallyBlock();
    if (last != null) {
      body.frames.push(new Frame.Finally(last, new HashMap<>()));
    }
    var handlers = handlers(tree);
    if (!handlers.isEmpty()) {
      body.frames.push(new Frame.Catching(handlers));
    }
    attempt(tree);
    if (!handlers.isEmpty()) {
      body.frames.pop();
    }
    finish(tree, end);
    for (int i = 0; i < handlers.size(); i++) {
      body.builder.goTo(handlers.get(i).entry());
      handle(tree.getCatches().get(i));
      finish(tree, end);
    }
    if (last != null) {
      body.frames.pop();
    }
    body.builder.goTo(end);
  }

  /** Runs the finally block on the normal way, outside of its own frame. */
  private void finish(TryTree tree, int end) {
    if (!body.builder.reachable()) {
      return;
    }
    if (tree.getFinallyBlock() != null) {
      body.frames.leave(body.frames.depth() - 1, body.span(tree));
    }
    body.builder.link(end);
    body.builder.stop();
  }

  private List<Frame.Handler> handlers(TryTree tree) {
    var handlers = new ArrayList<Frame.Handler>();
    for (var clause : tree.getCatches()) {
      var entry = body.builder.join(body.span(clause.getParameter()));
      handlers.add(new Frame.Handler(types(clause), entry));
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
    body.frames.open(body.span(clause));
    var element = body.unit().element(clause.getParameter());
    if (element != null) {
      body.variables.declare(clause.getParameter(), element, Kind.COPY, Local.Role.VARIABLE);
    }
    body.statements.lower(clause.getBlock());
    body.frames.close(body.span(clause).last());
  }

  private void attempt(TryTree tree) {
    var span = body.span(tree.getBlock());
    var before = body.frames.depth();
    for (var resource : tree.getResources()) {
      body.frames.open(span);
      var term = resource(resource);
      refuseLent(term);
      body.frames.push(new Frame.Resource(term, span.last(), new HashMap<>()));
    }
    body.statements.lower(tree.getBlock());
    body.frames.leave(before, span.last());
    while (body.frames.depth() > before) {
      body.frames.pop();
    }
  }

  private Term resource(Tree resource) {
    if (resource instanceof VariableTree variable) {
      body.statements.variable(variable);
      var element = body.unit().element(variable);
      var local = element == null ? java.util.OptionalInt.empty() : body.variables.local(element);
      if (local.isPresent()) {
        var kind = body.builder.local(local.getAsInt()).kind();
        return new Term(
            Place.of(local.getAsInt()),
            kind,
            body.shared.natures().of(body.unit().type(variable)),
            Kind.OWNED,
            variable);
      }
      return Term.none(variable);
    }
    return body.expressions.lower((ExpressionTree) resource);
  }

  /** Who only borrowed a resource has nothing to close: E0507. */
  private void refuseLent(Term resource) {
    var lent = resource.kind() == Kind.REF || resource.kind() == Kind.REFMUT;
    if (lent && resource.nature() == Nature.OWNED && resource.place() != null) {
      body.builder.emit(
          new Step.Use(new Operand.Move(resource.referent())),
          body.span(resource.tree()),
          Cause.of(Cause.Why.CLOSE_OF_TRY));
    }
  }

  /** What {@code try} does with a resource at its end; who only borrows it uses it once more. */
  void close(Term resource, Span at) {
    if (resource.place() == null) {
      return;
    }
    var cause = Cause.of(Cause.Why.CLOSE_OF_TRY);
    var operand =
        resource.kind() == Kind.OWNED
            ? new Operand.Move(resource.place())
            : new Operand.Copy(resource.place());
    body.builder.emit(new Step.Use(operand), at, cause);
    body.frames.mayThrow(Thrown.UNCHECKED, at);
  }
}
