package javalings.ownership.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.ownership.mir.Amount;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Counting;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Step;

/**
 * Which variables have the same known number on all ways to a point; a forward data flow (Wegman
 * and Zadeck, "Constant propagation with conditional branches": ways on which a known condition is
 * false are not taken).
 */
public final class Counts {

  /** The known numbers before each point; empty for one that is never reached. */
  private final List<Optional<Map<Integer, Integer>>> known;

  public Counts(Body body, Graph graph) {
    known = new ArrayList<>();
    body.nodes().forEach(_ -> known.add(Optional.empty()));
    known.set(0, Optional.of(Map.of()));
    var changed = true;
    while (changed) {
      changed = false;
      for (var node : graph.inOrder()) {
        changed |= push(node);
      }
    }
  }

  private boolean push(Node node) {
    var after = known.get(node.id()).flatMap(numbers -> after(node.step(), numbers));
    var changed = false;
    for (int next : after.isPresent() ? node.next() : List.<Integer>of()) {
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
  private static Optional<Map<Integer, Integer>> after(Step step, Map<Integer, Integer> numbers) {
    return switch (step) {
      case Step.Assign(var target, _) when target.whole() ->
          Optional.of(with(numbers, target.local(), Optional.empty()));
      case Step.Dead(var local) -> Optional.of(with(numbers, local, Optional.empty()));
      case Step.Count(Counting.Becomes(var local, var amount)) ->
          Optional.of(with(numbers, local, value(amount, numbers)));
      case Step.Count(Counting.Holds holds) when fails(holds, numbers) -> Optional.empty();
      case Step.Assign _, Step.Count _, Step.Use _, Step.Return _, Step.Known _, Step.Pass _ ->
          Optional.of(numbers);
    };
  }

  private static boolean fails(Counting.Holds holds, Map<Integer, Integer> numbers) {
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

  private static Optional<Integer> value(Amount amount, Map<Integer, Integer> numbers) {
    return switch (amount) {
      case Amount.Known(var value) -> Optional.of(value);
      case Amount.Of(var local) -> Optional.ofNullable(numbers.get(local));
      case Amount.Computed(var operator, var left, var right) ->
          value(left, numbers).flatMap(a -> value(right, numbers).map(b -> operator.of(a, b)));
      case Amount.Unknown() -> Optional.empty();
    };
  }

  /** The number that an amount has at a point, on whichever way it is reached. */
  public Optional<Integer> at(Node node, Amount amount) {
    return known.get(node.id()).flatMap(numbers -> value(amount, numbers));
  }
}
