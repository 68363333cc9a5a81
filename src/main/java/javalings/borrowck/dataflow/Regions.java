package javalings.borrowck.dataflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.OutlivesEdge;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;

/**
 * Where a borrow may end up: the subset relation between lifetimes, with no regard to when (RFC
 * 2094, "subtyping" without locations).
 *
 * <p>Each variable has two lifetimes. The outer one is its own: of a {@code &T}, how long it may be
 * used. The inner one is of what it points to: in a {@code &List<&T>}, of the elements. Lifetimes
 * deeper down count as inner.
 */
public final class Regions {
  private final MirBody body;
  private final BitSet[] into;
  private final BitSet outside = new BitSet();
  private final BitSet returned = new BitSet();
  private final int forever;

  public Regions(MirBody body) {
    this.body = body;
    forever = 2 * body.locals().size();
    into = new BitSet[forever + 1];
    for (var local : body.locals()) {
      if (local.fromOutside()) {
        outside.set(outer(local.id()));
        outside.set(inner(local.id()));
      }
    }
    body.locations().forEach(location -> relate(location.statement()));
  }

  static int outer(int local) {
    return 2 * local;
  }

  static int inner(int local) {
    return 2 * local + 1;
  }

  private void relate(MirStatement statement) {
    if (statement instanceof MirStatement.Assign(var target, var rvalue)) {
      relate(target, rvalue);
    } else if (statement instanceof MirStatement.Return(var local)) {
      local.ifPresent(result -> {
        returned.set(outer(result));
        returned.set(inner(result));
      });
    }
  }

  private void relate(MirPlace target, Rvalue rvalue) {
    switch (rvalue) {
      case Rvalue.Use(var operand) -> same(operand.place(), target);
      case Rvalue.Borrow borrow -> borrow(borrow, target.local());
      case Rvalue.Call call -> call.edges().forEach(edge -> flow(call, edge, target.local()));
      case Rvalue.Literal _ -> {}
    }
  }

  private void same(MirPlace from, MirPlace to) {
    if (!carries(from.local()) || !carries(to.local())) {
      return;
    }
    edge(own(from), own(to));
    edge(inner(from.local()), inner(to.local()));
    if (kind(from.local()) == OwnershipKind.VIEW && from.throughBorrow()) {
      // A part of a view borrows what the view borrows.
      edge(outer(from.local()), own(to));
    }
    if (kind(from.local()).keepsWith(kind(to.local()))) {
      edge(inner(to.local()), inner(from.local()));
    }
  }

  /** The lifetime of the value in a place. */
  private static int own(MirPlace place) {
    return place.throughBorrow() ? inner(place.local()) : outer(place.local());
  }

  private void borrow(Rvalue.Borrow borrow, int to) {
    var from = borrow.place();
    if (from.throughBorrow()) {
      reborrow(from, to);
    } else {
      contents(borrow, outer(from.local()), to);
    }
    contents(borrow, inner(from.local()), to);
  }

  private void contents(Rvalue.Borrow borrow, int from, int to) {
    edge(from, inner(to));
    if (borrow.borrowKind().mutable()) {
      edge(inner(to), from);
    }
  }

  /**
   * A borrow of what a borrow points to must not outlive that (RFC 2094, "reborrow constraints").
   */
  private void reborrow(MirPlace from, int to) {
    var borrows = from.path().stream().filter(MirPlace::dereferences).count();
    if (borrows > 1) {
      edge(inner(from.local()), outer(to));
    }
    if (borrows == 1 || !lastBorrow(from).equals(MirPlace.SHARED)) {
      edge(outer(from.local()), outer(to));
    }
  }

  private static String lastBorrow(MirPlace place) {
    return place.path().reversed().stream()
        .filter(MirPlace::dereferences)
        .findFirst()
        .orElseThrow();
  }

  private void flow(Rvalue.Call call, OutlivesEdge edge, int result) {
    var from = call.arguments().get(edge.from()).place().local();
    if (edge.to() == OutlivesEdge.FOREVER) {
      if (!edge.fromInner()) {
        edge(outer(from), forever);
      }
      edge(inner(from), forever);
      return;
    }
    var to =
        edge.to() == OutlivesEdge.RESULT ? result : call.arguments().get(edge.to()).place().local();
    if (carries(to)) {
      edge(edge.fromInner() ? inner(from) : outer(from), edge.toInner() ? inner(to) : outer(to));
      if (!edge.fromInner() && !edge.toInner()) {
        edge(inner(from), inner(to));
        if (kind(from) == OwnershipKind.REFMUT
            && kind(to) == OwnershipKind.REFMUT
            && !call.makesLambda()) {
          // An element of a part of a collection is in the collection. A lambda is no part of its
          // captures: each value that it puts into one has an edge of its own.
          edge(inner(to), inner(from));
        }
      }
    }
  }

  private OwnershipKind kind(int local) {
    return body.locals().get(local).kind();
  }

  private boolean carries(int local) {
    return kind(local) != OwnershipKind.COPY;
  }

  private void edge(int from, int to) {
    if (from != to) {
      if (into[from] == null) {
        into[from] = new BitSet();
      }
      into[from].set(to);
    }
  }

  /** The lifetime of a variable, of what it points to, or of the result, or the program's. */
  public record Lifetime(int local, boolean inner) implements Comparable<Lifetime> {
    public static final Lifetime RETURNED = new Lifetime(Integer.MAX_VALUE - 1, false);
    public static final Lifetime STATIC = new Lifetime(Integer.MAX_VALUE, false);

    @Override
    public int compareTo(Lifetime other) {
      return local == other.local
          ? Boolean.compare(inner, other.inner)
          : Integer.compare(local, other.local);
    }

    @Override
    public String toString() {
      if (equals(STATIC)) {
        return "static";
      }
      return equals(RETURNED) ? "returned" : "_" + local + (inner ? "'" : "");
    }
  }

  /** Which lifetimes flow into which at once, in their order. */
  public SortedMap<Lifetime, List<Lifetime>> edges() {
    var edges = new TreeMap<Lifetime, List<Lifetime>>();
    for (int region = 0; region < forever; region++) {
      var targets = new ArrayList<Lifetime>();
      if (into[region] != null) {
        into[region].stream().mapToObj(this::lifetime).forEach(targets::add);
      }
      if (returned.get(region)) {
        targets.add(Lifetime.RETURNED);
      }
      if (!targets.isEmpty()) {
        edges.put(lifetime(region), targets.stream().sorted().toList());
      }
    }
    return edges;
  }

  private Lifetime lifetime(int region) {
    return region == forever ? Lifetime.STATIC : new Lifetime(region / 2, region % 2 == 1);
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

    /** Whether nobody gets it but this variable. */
    boolean isOnly(int local) {
      return !outlivesBody() && locals.cardinality() == 1 && locals.get(local);
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

    /** The parameters that the caller may find the borrow in afterwards. */
    public BitSet parameters() {
      var found = new BitSet();
      regions.stream().filter(outside::get).forEach(region -> found.set(region / 2));
      return found;
    }
  }
}
