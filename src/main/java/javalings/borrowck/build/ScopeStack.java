package javalings.borrowck.build;

import com.sun.source.tree.BlockTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;

/** The open scopes and {@code try} statements, and what every way out of them does. */
final class ScopeStack {
  private final BodyContext body;
  private List<ScopeFrame> open = new ArrayList<>();

  /** How many frames around us react to an exception. */
  private int guards;

  /** How many copies of {@code finally} blocks we are in. */
  private int finallyDepth;

  ScopeStack(BodyContext body) {
    this.body = body;
  }

  int depth() {
    return open.size();
  }

  void open(MirSpan end) {
    push(new ScopeFrame.Scope(end));
  }

  void push(ScopeFrame frame) {
    open.add(frame);
    guards += guards(frame);
  }

  private static int guards(ScopeFrame frame) {
    return frame instanceof ScopeFrame.Scope ? 0 : 1;
  }

  ScopeFrame pop() {
    var frame = open.removeLast();
    guards -= guards(frame);
    return frame;
  }

  /** Makes a variable end with the innermost scope. */
  void own(int local) {
    for (var frame : open.reversed()) {
      if (frame instanceof ScopeFrame.Scope scope) {
        scope.locals().add(local);
        return;
      }
    }
  }

  /** Ends the innermost scope on the normal way. */
  void close(MirSpan at) {
    if (pop() instanceof ScopeFrame.Scope scope) {
      dead(scope, at);
    }
  }

  private void dead(ScopeFrame.Scope scope, MirSpan at) {
    if (body.builder.reachable()) {
      scope.locals().reversed().forEach(local -> dead(local, at));
    }
  }

  void dead(int local, MirSpan at) {
    body.builder.emit(
        new MirStatement.StorageDead(local), at, SourceInfo.of(SourceInfo.Why.SCOPE_END));
  }

  /** Does what leaving all frames above {@code depth} does, and leaves them open. */
  void leave(int depth, MirSpan at) {
    var saved = open;
    var savedGuards = guards;
    open = new ArrayList<>(saved);
    while (open.size() > depth && body.builder.reachable()) {
      switch (pop()) {
        case ScopeFrame.Scope scope -> dead(scope, at);
        case ScopeFrame.Finally(var block, _) -> lowerFinally(block);
        case ScopeFrame.Resource(var resource, var end, _) -> close(resource, end);
        case ScopeFrame.Catching _ -> {}
      }
    }
    open = saved;
    guards = savedGuards;
  }

  private void lowerFinally(BlockTree block) {
    finallyDepth++;
    body.statements().lower(block);
    finallyDepth--;
  }

  /** Whether the present point is in a copy of a {@code finally} block. */
  boolean inFinally() {
    return finallyDepth > 0;
  }

  /** Ends all that is open when an exception leaves the body and nobody is there to catch it. */
  void leaveUncaught(MirSpan at) {
    if (guards == 0) {
      leave(0, at);
    }
  }

  /** From here an exception may go to the handlers around. */
  void mayThrow(ExceptionSet thrown, MirSpan at) {
    if (guards > 0 && body.builder.reachable()) {
      body.builder.link(pad(thrown, at));
    }
  }

  /** The node where an exception starts on its way outwards; shared by all that throw alike. */
  private int pad(ExceptionSet thrown, MirSpan at) {
    var saved = open;
    var savedGuards = guards;
    var point = body.builder.point();
    open = new ArrayList<>(saved);
    var start = outwards(thrown, at);
    open = saved;
    guards = savedGuards;
    body.builder.goTo(point);
    return start;
  }

  private int outwards(ExceptionSet thrown, MirSpan at) {
    if (guards == 0) {
      return body.builder.join(at);
    }
    return switch (pop()) {
      case ScopeFrame.Scope scope -> scope(scope, scope.locals().size(), thrown, at);
      case ScopeFrame.Finally(var block, var pads) ->
          once(pads, thrown.key(), () -> through(thrown, at, () -> lowerFinally(block)));
      case ScopeFrame.Resource(var resource, var end, var pads) ->
          once(pads, thrown.key(), () -> through(thrown, at, () -> close(resource, end)));
      case ScopeFrame.Catching(var handlers) -> caught(handlers, thrown, at);
    };
  }

  private int scope(ScopeFrame.Scope scope, int count, ExceptionSet thrown, MirSpan at) {
    if (count == 0) {
      return once(scope.pads(), "0" + thrown.key(), () -> outwards(thrown, at));
    }
    return once(
        scope.pads(),
        count + thrown.key(),
        () -> {
          var next = scope(scope, count - 1, thrown, at);
          body.builder.stop();
          var start =
              body.builder.emit(
                  new MirStatement.StorageDead(scope.locals().get(count - 1)),
                  scope.end().last(),
                  SourceInfo.of(SourceInfo.Why.SCOPE_END));
          body.builder.link(next);
          return start;
        });
  }

  private static int once(Map<String, Integer> pads, String key, IntSupplier make) {
    var known = pads.get(key);
    if (known == null) {
      known = make.getAsInt();
      pads.put(key, known);
    }
    return known;
  }

  private int through(ExceptionSet thrown, MirSpan at, Runnable code) {
    var start = body.builder.join(at, SourceInfo.of(SourceInfo.Why.THROWN));
    body.builder.goTo(start);
    code.run();
    if (body.builder.reachable()) {
      var end = body.builder.point();
      var next = outwards(thrown, at);
      body.builder.link(end, next);
    }
    return start;
  }

  private int caught(List<ScopeFrame.Handler> handlers, ExceptionSet thrown, MirSpan at) {
    var start = body.builder.join(at, SourceInfo.of(SourceInfo.Why.THROWN));
    var left = thrown;
    for (var handler : handlers) {
      if (left.meets(handler.types(), body.unit())) {
        body.builder.link(start, handler.entry());
      }
      left = left.past(handler.types(), body.unit());
      if (left.nothing()) {
        return start;
      }
    }
    if (guards > 0) {
      body.builder.link(start, outwards(left, at));
    }
    return start;
  }

  /** The end of a {@code try} closes a resource, and uses one that it only borrowed. */
  private void close(ExprResult resource, MirSpan at) {
    if (resource.place() == null || (looks(resource) && !body.values.isTemporary(resource))) {
      return;
    }
    var sourceInfo = SourceInfo.of(SourceInfo.Why.CLOSE_OF_TRY);
    var operand =
        resource.kind() == OwnershipKind.OWNED
            ? new Operand.Move(resource.place())
            : new Operand.Copy(resource.place());
    body.builder.emit(new MirStatement.Use(operand), at, sourceInfo);
    mayThrow(ExceptionSet.UNCHECKED, at);
  }

  /**
   * Whether an open {@code try} closes this executor, or scope of tasks, which waits for all that
   * it runs (Rust's {@code thread::scope}).
   */
  boolean endsThreads(ExprResult pool) {
    var place = pool.place();
    return place != null
        && place.whole()
        && body.builder.local(place.local()).runsThreads()
        && open.stream()
            .anyMatch(frame ->
                frame instanceof ScopeFrame.Resource(var resource, _, _)
                    && place.equals(resource.place()));
  }

  /** A stream that was used up is still to be closed. */
  boolean looks(ExprResult resource) {
    return body.file.typeClasses().looks(body.unit().type(resource.tree()));
  }

  /** Leaves all scopes above {@code depth}, and goes on elsewhere. */
  void jump(int depth, int to, MirSpan at) {
    leave(depth, at);
    body.builder.link(to);
  }
}
