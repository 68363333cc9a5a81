package javalings.ownership.flow;

import java.util.ArrayDeque;
import java.util.BitSet;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Flow;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/**
 * Where a borrow may end up: the subset relation between lifetimes, with no regard to when (RFC
 * 2094, "subtyping" without locations).
 *
 * <p>Each variable has two lifetimes. The outer one is its own: of a {@code &T}, how long it may be
 * used. The inner one is of what it points to: in a {@code &List<&T>}, of the elements. What lies
 * deeper counts as inner.
 */
public final class Regions {
  private final Body body;
  private final BitSet[] into;
  private final BitSet outside = new BitSet();
  private final BitSet returned = new BitSet();
  private final int forever;

  public Regions(Body body) {
    this.body = body;
    forever = 2 * body.locals().size();
    into = new BitSet[forever + 1];
    for (var local : body.locals()) {
      if (local.fromOutside()) {
        outside.set(outer(local.id()));
        outside.set(inner(local.id()));
      }
    }
    body.nodes().forEach(node -> relate(node.step()));
  }

  static int outer(int local) {
    return 2 * local;
  }

  static int inner(int local) {
    return 2 * local + 1;
  }

  private void relate(Step step) {
    if (step instanceof Step.Assign(var target, var value)) {
      relate(target, value);
    } else if (step instanceof Step.Return(var local)) {
      local.ifPresent(result -> {
        returned.set(outer(result));
        returned.set(inner(result));
      });
    }
  }

  private void relate(Place target, Value value) {
    switch (value) {
      case Value.Same(var operand) -> same(operand.place(), target);
      case Value.Borrow borrow -> borrow(borrow, target.local());
      case Value.Call call -> call.flows().forEach(flow -> flow(call, flow, target.local()));
      case Value.Literal _ -> {}
    }
  }

  private void same(Place from, Place to) {
    if (!carries(from.local()) || !carries(to.local())) {
      return;
    }
    edge(own(from), own(to));
    edge(inner(from.local()), inner(to.local()));
    if (kind(from.local()) == Kind.VIEW && from.throughBorrow()) {
      // A part of a view borrows what the view borrows.
      edge(outer(from.local()), own(to));
    }
    if (kind(from.local()) == Kind.REFMUT || kind(to.local()) == Kind.REFMUT) {
      // What is behind a mutable borrow can be replaced through it: both sides are the same.
      edge(inner(to.local()), inner(from.local()));
    }
  }

  /** The lifetime of the value in a place. */
  private static int own(Place place) {
    return place.throughBorrow() ? inner(place.local()) : outer(place.local());
  }

  private void borrow(Value.Borrow borrow, int to) {
    var from = borrow.place();
    if (from.throughBorrow()) {
      reborrow(from, to);
    } else {
      contents(borrow, outer(from.local()), to);
    }
    contents(borrow, inner(from.local()), to);
  }

  private void contents(Value.Borrow borrow, int from, int to) {
    edge(from, inner(to));
    if (borrow.mode().mutable()) {
      edge(inner(to), from);
    }
  }

  /**
   * A borrow of what a borrow points to must not outlive that (RFC 2094, "reborrow constraints").
   */
  private void reborrow(Place from, int to) {
    var borrows = from.path().stream().filter(Place::dereferences).count();
    if (borrows > 1) {
      edge(inner(from.local()), outer(to));
    }
    if (borrows == 1 || !lastBorrow(from).equals(Place.SHARED)) {
      edge(outer(from.local()), outer(to));
    }
  }

  private static String lastBorrow(Place place) {
    return place.path().reversed().stream().filter(Place::dereferences).findFirst().orElseThrow();
  }

  private void flow(Value.Call call, Flow flow, int result) {
    var from = call.arguments().get(flow.from()).place().local();
    if (flow.to() == Flow.FOREVER) {
      if (!flow.fromInner()) {
        edge(outer(from), forever);
      }
      edge(inner(from), forever);
      return;
    }
    var to = flow.to() == Flow.RESULT ? result : call.arguments().get(flow.to()).place().local();
    if (carries(to)) {
      edge(flow.fromInner() ? inner(from) : outer(from), flow.toInner() ? inner(to) : outer(to));
      if (!flow.fromInner() && !flow.toInner()) {
        edge(inner(from), inner(to));
        if (kind(from) == Kind.REFMUT && kind(to) == Kind.REFMUT && !call.makesLambda()) {
          // What is put into a part of a collection is in the collection. A lambda is no part of
          // what it captured: whatever it puts into that has a flow of its own.
          edge(inner(to), inner(from));
        }
      }
    }
  }

  private Kind kind(int local) {
    return body.locals().get(local).kind();
  }

  private boolean carries(int local) {
    return kind(local) != Kind.COPY;
  }

  private void edge(int from, int to) {
    if (from != to) {
      if (into[from] == null) {
        into[from] = new BitSet();
      }
      into[from].set(to);
    }
  }

  /** Everywhere that a borrow held by a variable may get to, the variable itself included. */
  public Reach reach(int local) {
    return reachOf(outer(local));
  }

  /** Everywhere that what a variable contains may get to. */
  public Reach reachInner(int local) {
    return reachOf(inner(local));
  }

  private Reach reachOf(int start) {
    var seen = new BitSet();
    var open = new ArrayDeque<Integer>();
    open.add(start);
    seen.set(start);
    while (!open.isEmpty()) {
      var targets = into[open.poll()];
      if (targets != null) {
        targets.stream()
            .filter(next -> !seen.get(next))
            .forEach(next -> {
              seen.set(next);
              open.add(next);
            });
      }
    }
    return new Reach(seen);
  }

  /** A set of lifetimes. */
  public final class Reach {
    private final BitSet regions;
    private final BitSet locals = new BitSet();

    private Reach(BitSet regions) {
      this.regions = regions;
      regions.stream()
          .filter(region -> region != forever)
          .forEach(region -> locals.set(region / 2));
    }

    /** The variables whose being live keeps the borrow alive; the set must not be changed. */
    public BitSet locals() {
      return locals;
    }

    /** Whether others have it when the body has ended. */
    public boolean outlivesBody() {
      return returned() || lastsForever() || regions.intersects(outside);
    }

    /** Whether it may be in the body's result. */
    public boolean returned() {
      return regions.intersects(returned);
    }

    /** Whether it goes to somebody who may keep it, such as another thread. */
    public boolean lastsForever() {
      return regions.get(forever);
    }

    /** Whether it may be in what a variable contains, and not only in the variable. */
    public boolean getsInto(int local) {
      return regions.get(inner(local));
    }

    /** What the caller passed and may find the borrow in afterwards. */
    public BitSet parameters() {
      var found = new BitSet();
      regions.stream().filter(outside::get).forEach(region -> found.set(region / 2));
      return found;
    }
  }
}
