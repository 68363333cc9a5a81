package javalings.borrowck.dataflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javalings.borrowck.mir.IntFact;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.SymbolicInt;

/**
 * Which variables have the same known number on all ways to a point; a forward data flow (Wegman
 * and Zadeck, "Constant propagation with conditional branches": ways on which a known condition is
 * false are not taken).
 */
public final class ConstantPropagation
    implements Analysis<Location, Optional<Map<Integer, Integer>>> {
  private final ControlFlowGraph graph;

  /** The known numbers before each point; empty for one that is never reached. */
  private final Map<Location, Optional<Map<Integer, Integer>>> known;

  public ConstantPropagation(ControlFlowGraph graph) {
    this.graph = graph;
    known = fixpoint(graph.inOrder());
  }

  @Override
  public Optional<Map<Integer, Integer>> bottom() {
    return Optional.empty();
  }

  @Override
  public Optional<Map<Integer, Integer>> transfer(
      Location location, Function<Location, Optional<Map<Integer, Integer>>> others) {
    var behind =
        graph.before(location).stream()
            .flatMap(each -> others.apply(each).flatMap(it -> after(each.statement(), it)).stream())
            .reduce(ConstantPropagation::common);
    // Nothing is known of variables at the entry, whatever leads back to it.
    return location.id() == 0 ? Optional.of(Map.of()) : behind;
  }

  private static Map<Integer, Integer> common(Map<Integer, Integer> a, Map<Integer, Integer> b) {
    if (a.equals(b)) {
      return a;
    }
    var both = new HashMap<>(a);
    both.entrySet().retainAll(b.entrySet());
    return both;
  }

  /** The constants behind a step; none when control does not get past it. */
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
      case MirStatement.Count(IntFact.Flag(var local, var value))
          when numbers.getOrDefault(local, value ? 1 : 0) != (value ? 1 : 0) ->
          Optional.empty();
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

  /** Whether control may get past a point. */
  boolean passes(Location location) {
    return known
        .getOrDefault(location, bottom())
        .flatMap(it -> after(location.statement(), it))
        .isPresent();
  }

  /** The number that an amount has at a point, on whichever way it is reached. */
  public Optional<Integer> at(Location location, SymbolicInt number) {
    return known.getOrDefault(location, bottom()).flatMap(numbers -> value(number, numbers));
  }
}
