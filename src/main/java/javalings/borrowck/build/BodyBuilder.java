package javalings.borrowck.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirLocal;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.SourceInfo;

/** Puts a body together, node behind node; it always stands at one point, or at none. */
final class BodyBuilder {
  static final int NOWHERE = -1;

  private record Draft(
      MirStatement statement, MirSpan span, SourceInfo sourceInfo, Set<Integer> next) {}

  private final List<MirLocal> locals = new ArrayList<>();
  private final List<Draft> nodes = new ArrayList<>();
  private int point = NOWHERE;

  int local(String name, OwnershipKind kind, MirLocal.Role role, String type, MirSpan declared) {
    locals.add(new MirLocal(locals.size(), name, kind, role, type, declared));
    return locals.size() - 1;
  }

  MirLocal local(int id) {
    return locals.get(id);
  }

  void rekind(int id, OwnershipKind kind) {
    var old = locals.get(id);
    locals.set(id, new MirLocal(id, old.name(), kind, old.role(), old.type(), old.declared()));
  }

  int locals() {
    return locals.size();
  }

  /** A node behind the present point; code behind a jump starts a path that nothing leads to. */
  int emit(MirStatement statement, MirSpan span, SourceInfo sourceInfo) {
    var id = apart(statement, span, sourceInfo);
    link(id);
    point = id;
    return id;
  }

  void emit(MirStatement statement, MirSpan span) {
    emit(statement, span, SourceInfo.PLAIN);
  }

  /** A node that no path leads to yet: where paths will meet. */
  int join(MirSpan span) {
    return join(span, SourceInfo.PLAIN);
  }

  int join(MirSpan span, SourceInfo sourceInfo) {
    return apart(new MirStatement.Nop(), span, sourceInfo);
  }

  private int apart(MirStatement statement, MirSpan span, SourceInfo sourceInfo) {
    nodes.add(new Draft(statement, span, sourceInfo, new LinkedHashSet<>()));
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

  MirBody build(String name, Set<Integer> returnsFrom, boolean ordinary) {
    var finished = new ArrayList<Location>();
    for (var draft : nodes) {
      finished.add(
          new Location(
              finished.size(),
              draft.statement,
              draft.span,
              draft.sourceInfo,
              List.copyOf(draft.next)));
    }
    return new MirBody(name, locals, finished, returnsFrom, ordinary);
  }
}
