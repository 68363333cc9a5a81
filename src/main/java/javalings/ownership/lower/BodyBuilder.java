package javalings.ownership.lower;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Cause;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Local;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;

/** Puts a body together, node behind node; it always stands at one point, or at none. */
final class BodyBuilder {
  static final int NOWHERE = -1;

  private record Draft(Step step, Span span, Cause cause, Set<Integer> next) {}

  private final List<Local> locals = new ArrayList<>();
  private final List<Draft> nodes = new ArrayList<>();
  private int point = NOWHERE;

  int local(String name, Kind kind, Local.Role role, String type, Span declared) {
    locals.add(new Local(locals.size(), name, kind, role, type, declared));
    return locals.size() - 1;
  }

  Local local(int id) {
    return locals.get(id);
  }

  void rekind(int id, Kind kind) {
    var old = locals.get(id);
    locals.set(id, new Local(id, old.name(), kind, old.role(), old.type(), old.declared()));
  }

  int locals() {
    return locals.size();
  }

  /** A node behind the present point; code behind a jump starts a path that nothing leads to. */
  int emit(Step step, Span span, Cause cause) {
    var id = apart(step, span, cause);
    link(id);
    point = id;
    return id;
  }

  void emit(Step step, Span span) {
    emit(step, span, Cause.PLAIN);
  }

  /** A node that no path leads to yet: where paths will meet. */
  int join(Span span) {
    return join(span, Cause.PLAIN);
  }

  int join(Span span, Cause cause) {
    return apart(new Step.Pass(), span, cause);
  }

  private int apart(Step step, Span span, Cause cause) {
    nodes.add(new Draft(step, span, cause, new LinkedHashSet<>()));
    return nodes.size() - 1;
  }

  void link(int to) {
    link(point, to);
  }

  void link(int from, int to) {
    if (from != NOWHERE) {
      nodes.get(from).next.add(to);
    }
  }

  int point() {
    return point;
  }

  void goTo(int node) {
    point = node;
  }

  void stop() {
    point = NOWHERE;
  }

  boolean reachable() {
    return point != NOWHERE;
  }

  Body build(String name, Set<Integer> returnsFrom) {
    var finished = new ArrayList<Node>();
    for (var draft : nodes) {
      finished.add(
          new Node(finished.size(), draft.step, draft.span, draft.cause, List.copyOf(draft.next)));
    }
    return new Body(name, locals, finished, returnsFrom);
  }
}
