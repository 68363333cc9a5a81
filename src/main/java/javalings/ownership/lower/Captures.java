package javalings.ownership.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javalings.ownership.mir.Body;
import javalings.ownership.mir.Kind;
import javalings.ownership.mir.Node;
import javalings.ownership.mir.Operand;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Span;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/** What a lambda's body does with the variables around it, read off its nodes. */
final class Captures {

  /** The three ways to capture; the strongest use decides. */
  enum How {
    READ,
    CHANGED,
    MOVED
  }

  /**
   * One captured place, in the lambda's own names.
   *
   * @param at where the lambda first uses it that way
   */
  record Capture(Place place, How how, Span at) {}

  private final Body body;
  private final Set<Integer> outer;
  private final List<Capture> found = new ArrayList<>();

  private Captures(Body body, Set<Integer> outer) {
    this.body = body;
    this.outer = outer;
  }

  static List<Capture> of(Body body, Set<Integer> outer) {
    var captures = new Captures(body, outer);
    body.nodes().forEach(captures::node);
    return captures.found;
  }

  private void node(Node node) {
    var step = node.step();
    step.operands().forEach(operand -> operand(operand, node));
    if (step instanceof Step.Assign(var target, var value)) {
      if (value instanceof Value.Borrow(var mode, var place)) {
        use(place, mode.mutable() ? How.CHANGED : How.READ, node);
      }
      use(target, How.CHANGED, node);
    }
  }

  private void operand(Operand operand, Node node) {
    var place = operand.place();
    if (operand.moves()) {
      // Who moves out of a borrow has taken the borrow itself along.
      use(place.throughBorrow() ? Place.of(place.local()) : place, How.MOVED, node);
    } else {
      use(place, How.READ, node);
    }
  }

  private void use(Place place, How how, Node node) {
    if (outer.contains(place.local())) {
      add(new Capture(truncated(place), how, node.span()));
    }
  }

  /** A borrow is captured as a whole; through a mutable one, what it leads to. */
  private Place truncated(Place place) {
    var throughUnique = body.local(place).kind() == Kind.REFMUT;
    var kept = new ArrayList<String>();
    for (var step : place.path()) {
      var first = kept.isEmpty() && throughUnique && step.equals(Place.UNIQUE);
      if (step.equals(Place.ELEMENT) || (Place.dereferences(step) && !first)) {
        break;
      }
      kept.add(step);
    }
    return new Place(place.local(), kept);
  }

  /** One capture takes in all that it overlaps, at the place of the first of them. */
  private void add(Capture capture) {
    var merged = capture;
    var at = found.size();
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).place().overlaps(merged.place())) {
        merged = merged(found.remove(i), merged);
        at = i;
      }
    }
    found.add(Math.min(at, found.size()), merged);
  }

  private static Capture merged(Capture a, Capture b) {
    var place = a.place().covers(b.place()) ? a.place() : b.place();
    return b.how().compareTo(a.how()) > 0
        ? new Capture(place, b.how(), b.at())
        : new Capture(place, a.how(), a.at());
  }
}
