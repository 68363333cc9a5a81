package javalings.ownership.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;

/** The open scopes and {@code try} statements, and what every way out of them does. */
final class Frames {
  private final Lowering body;
  private List<Frame> open = new ArrayList<>();

  /** How many frames around us react to an exception. */
  private int guards;

  Frames(Lowering body) {
    this.body = body;
  }

  int depth() {
    return open.size();
  }

  void open(Span end) {
    push(new Frame.Scope(end));
  }

  void push(Frame frame) {
    open.add(frame);
    guards += guards(frame);
  }

  private static int guards(Frame frame) {
    return frame instanceof Frame.Scope ? 0 : 1;
  }

  Frame pop() {
    var frame = open.removeLast();
    guards -= guards(frame);
    return frame;
  }

  /** Makes a variable end with the innermost scope. */
  void own(int local) {
    for (var frame : open.reversed()) {
      if (frame instanceof Frame.Scope scope) {
        scope.locals().add(local);
        return;
      }
    }
  }

  /** Ends the innermost scope on the normal way. */
  void close(Span at) {
    if (pop() instanceof Frame.Scope scope) {
      dead(scope, at);
    }
  }

  private void dead(Frame.Scope scope, Span at) {
    if (body.builder.reachable()) {
      scope.locals().reversed().forEach(local -> dead(local, at));
    }
  }

  void dead(int local, Span at) {
    body.builder.emit(new Step.Dead(local), at, Cause.of(Cause.Why.SCOPE_END));
  }

  /** Does what leaving all frames above {@code depth} does, and leaves them open. */
  void leave(int depth, Span at) {
    var saved = open;
    var savedGuards = guards;
    open = new ArrayList<>(saved);
    while (open.size() > depth && body.builder.reachable()) {
      switch (pop()) {
        case Frame.Scope scope -> dead(scope, at);
        case Frame.Finally(var block, _) -> body.statements.lower(block);
        case Frame.Resource(var resource, var end, _) -> body.tries.close(resource, end);
        case Frame.Catching _ -> {}
      }
    }
    open = saved;
    guards = savedGuards;
  }

  /** Ends all that is open when an exception leaves the body and nobody is there to catch it. */
  void leaveUncaught(Span at) {
    if (guards == 0) {
      leave(0, at);
    }
  }

  /** From here an exception may go to the handlers around. */
  void mayThrow(Thrown thrown, Span at) {
    if (guards > 0 && body.builder.reachable()) {
      body.builder.link(pad(thrown, at));
    }
  }

  /** The node where an exception starts on its way outwards; shared by all that throw alike. */
  private int pad(Thrown thrown, Span at) {
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

  private int outwards(Thrown thrown, Span at) {
    if (guards == 0) {
      return body.builder.join(at);
    }
    return switch (pop()) {
      case Frame.Scope scope -> scope(scope, scope.locals().size(), thrown, at);
      case Frame.Finally(var block, var pads) ->
          once(pads, thrown.key(), () -> through(thrown, at, () -> body.statements.lower(block)));
      case Frame.Resource(var resource, var end, var pads) ->
          once(
              pads, thrown.key(), () -> through(thrown, at, () -> body.tries.close(resource, end)));
      case Frame.Catching(var handlers) -> caught(handlers, thrown, at);
    };
  }

  private int scope(Frame.Scope scope, int count, Thrown thrown, Span at) {
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
                  new Step.Dead(scope.locals().get(count - 1)),
                  scope.end().last(),
                  Cause.of(Cause.Why.SCOPE_END));
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

  private int through(Thrown thrown, Span at, Runnable code) {
    var start = body.builder.join(at, Cause.of(Cause.Why.THROWN));
    body.builder.goTo(start);
    code.run();
    if (body.builder.reachable()) {
      var end = body.builder.point();
      var next = outwards(thrown, at);
      body.builder.link(end, next);
    }
    return start;
  }

  private int caught(List<Frame.Handler> handlers, Thrown thrown, Span at) {
    var start = body.builder.join(at, Cause.of(Cause.Why.THROWN));
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
}
