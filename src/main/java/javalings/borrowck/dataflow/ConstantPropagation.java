package javalings.borrowck.dataflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.borrowck.mir.IntFact;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.SymbolicInt;

/**
 * Which variables have the same known number on all ways to a point; a forward data flow (Wegman
 * and Zadeck, "Constant propagation with conditional branches": ways on which a known condition is
 * false are not taken).
 */
public final class ConstantPropagation {

  /** The known numbers before each point; empty for one that is never reached. */
  private final List<Optional<Map<Integer, Integer>>> known;

  public ConstantPropagation(MirBody body, ControlFlowGraph graph) {
    known = new ArrayList<>();
    body.locations().forEach(_ -> known.add(Optional.empty()));
    known.set(0, Optional.of(Map.of()));
    var changed = true;
    while (changed) {
      changed = false;
      for (var location : graph.inOrder()) {
        changed |= push(location);
      }
    }
  }

  private boolean push(Location location) {
    var after = known.get(location.id()).flatMap(numbers -> after(location.statement(), numbers));
    var changed = false;
    for (int next : after.isPresent() ? location.next() : List.<Integer>of()) {
      var before = known.get(next);
      var met = before.isPresent() ? Optional.of(common(before.get(), after.get())) : after;
      if (!met.equals(before)) {
        known.set(next, met);
        changed = true;
      }
    }
    return changed;
  }

  private static Map<Integer, Integer> common(Map<Integer, Integer> a, Map<Integer, Integer> b) {
    if (a.equals(b)) {
      return a;
    }
    var both = new HashMap<>(a);
    both.entrySet().retainAll(b.entrySet());
    return both;
  }

  /** What is known behind a step; nothing when nobody gets past it. */
  private static Optional<Map<Integer, Integer>> after(
      MirStatement statement, Map<Integer, Integer> numbers) {
    return switch (statement) {
      case MirStatement.Assign(var target, _) when target.whole() ->
          Optional.of(with(numbers, target.local(), Optional.empty()));
      case MirStatement.StorageDead(var local) ->
          Optional.of(with(numbers, local, Optional.empty()));
      case MirStatement.Count(IntFact.Becomes(var local, var number)) ->
          Optional.of(with(numbers, local, value(number, numbers)));
      case MirStatement.Count(IntFact.Holds holds) when fails(holds, numbers) -> Optional.empty();
      case MirStatement.Assign _,
          MirStatement.Count _,
          MirStatement.Use _,
          MirStatement.Return _,
          MirStatement.AssumeNonNull _,
          MirStatement.Nop _ ->
          Optional.of(numbers);
    };
  }

  private static boolean fails(IntFact.Holds holds, Map<Integer, Integer> numbers) {
    var left = value(holds.left(), numbers);
    var right = value(holds.right(), numbers);
    return left.isPresent()
        && right.isPresent()
        && !holds.relation().holds(left.get(), right.get());
  }

  private static Map<Integer, Integer> with(
      Map<Integer, Integer> numbers, int local, Optional<Integer> number) {
    if (Optional.ofNullable(numbers.get(local)).equals(number)) {
      return numbers;
    }
    var changed = new HashMap<>(numbers);
    number.ifPresentOrElse(it -> changed.put(local, it), () -> changed.remove(local));
    return changed;
  }

  private static Optional<Integer> value(SymbolicInt number, Map<Integer, Integer> numbers) {
    return switch (number) {
      case SymbolicInt.Constant(var value) -> Optional.of(value);
      case SymbolicInt.Variable(var local) -> Optional.ofNullable(numbers.get(local));
      case SymbolicInt.Computed(var operator, var left, var right) ->
          value(left, numbers).flatMap(a -> value(right, numbers).map(b -> operator.of(a, b)));
      case SymbolicInt.Unknown() -> Optional.empty();
    };
  }

  /** The number that an amount has at a point, on whichever way it is reached. */
  public Optional<Integer> at(Location location, SymbolicInt number) {
    return known.get(location.id()).flatMap(numbers -> value(number, numbers));
  }
}
