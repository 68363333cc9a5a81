package javalings.borrowck.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.dataflow.Refill;
import javalings.borrowck.mir.Location;
import javalings.borrowck.mir.MirBody;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirSpan;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Operand;
import javalings.borrowck.mir.OwnershipKind;
import javalings.borrowck.mir.Rvalue;
import org.jspecify.annotations.Nullable;

/** The captures of a lambda's body, read off its locations. */
final class CaptureAnalysis {

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
  record Capture(MirPlace place, How how, MirSpan at) {}

  private final MirBody mirBody;
  private final Set<Integer> outer;
  private final List<Capture> found = new ArrayList<>();
  private @Nullable BodyAnalyses facts;

  private CaptureAnalysis(MirBody mirBody, Set<Integer> outer) {
    this.mirBody = mirBody;
    this.outer = outer;
  }

  static List<Capture> of(MirBody mirBody, Set<Integer> outer) {
    var captureAnalysis = new CaptureAnalysis(mirBody, outer);
    mirBody.locations().forEach(captureAnalysis::node);
    return captureAnalysis.found;
  }

  private void node(Location location) {
    var statement = location.statement();
    statement.operands().forEach(operand -> operand(operand, location));
    if (statement instanceof MirStatement.Assign(var target, var rvalue)) {
      if (rvalue instanceof Rvalue.Borrow(var borrowKind, var place)) {
        use(place, borrowKind.mutable() ? How.CHANGED : How.READ, location);
      }
      use(target, How.CHANGED, location);
    }
  }

  private void operand(Operand operand, Location location) {
    var place = operand.place();
    if (operand.moves()
        && outer.contains(place.local())
        && !place.whole()
        && Refill.follows(facts(), location, place)) {
      use(place, How.CHANGED, location);
    } else if (operand.moves()) {
      // A lambda that moves out of a borrow has captured the borrow by value.
      use(place.throughBorrow() ? MirPlace.of(place.local()) : place, How.MOVED, location);
    } else {
      use(place, How.READ, location);
    }
  }

  private BodyAnalyses facts() {
    if (facts == null) {
      facts = BodyAnalyses.of(mirBody);
    }
    return facts;
  }

  private void use(MirPlace place, How how, Location location) {
    if (outer.contains(place.local())) {
      add(new Capture(truncated(place), how, location.span()));
    }
  }

  /** A borrow is captured as a whole; through a mutable one, what it leads to. */
  private MirPlace truncated(MirPlace place) {
    var throughUnique = mirBody.local(place).kind() == OwnershipKind.REFMUT;
    var kept = new ArrayList<String>();
    for (var step : place.path()) {
      var first = kept.isEmpty() && throughUnique && step.equals(MirPlace.UNIQUE);
      if (step.equals(MirPlace.ELEMENT) || (MirPlace.dereferences(step) && !first)) {
        break;
      }
      kept.add(step);
    }
    return new MirPlace(place.local(), kept);
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
