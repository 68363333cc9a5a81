package javalings.ownership.flow;

import java.util.function.IntConsumer;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/** The variables that a step reads, and the one that it gives a new value as a whole. */
final class Uses {
  private Uses() {}

  static void of(Step step, IntConsumer use) {
    step.operands().forEach(operand -> use.accept(operand.place().local()));
    if (step instanceof Step.Assign(var target, var value)) {
      if (!target.whole()) {
        use.accept(target.local());
      }
      if (value instanceof Value.Borrow(_, var place)) {
        use.accept(place.local());
      }
    } else if (step instanceof Step.Return(var local)) {
      local.ifPresent(use);
    }
  }

  /** The variable that has nothing of its former value after the step, or -1. */
  static int replaced(Step step) {
    return step.replaces().filter(Place::whole).map(Place::local).orElse(-1);
  }
}
