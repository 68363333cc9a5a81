package javalings.ownership.flow;

import java.util.function.IntConsumer;
import javalings.ownership.mir.Place;
import javalings.ownership.mir.Step;
import javalings.ownership.mir.Value;

/** The variables that a step reads, and the one that it gives a new value as a whole. */
final class Uses {
  private Uses() {}

  static void of(Step step, IntConsumer use) {
    switch (step) {
      case Step.Assign(var target, var value) -> {
        if (!target.whole()) {
          use.accept(target.local());
        }
        of(value, use);
      }
      case Step.Use(var operand) -> use.accept(operand.place().local());
      case Step.Return(var local) -> local.ifPresent(use);
      case Step.Dead _, Step.Known _, Step.Count _, Step.Pass _ -> {}
    }
  }

  private static void of(Value value, IntConsumer use) {
    switch (value) {
      case Value.Same(var operand) -> use.accept(operand.place().local());
      case Value.Borrow(_, var place) -> use.accept(place.local());
      case Value.Call call ->
          call.arguments().forEach(operand -> use.accept(operand.place().local()));
      case Value.Literal _ -> {}
    }
  }

  /** The variable that has nothing of its former value after the step, or -1. */
  static int replaced(Step step) {
    return switch (step) {
      case Step.Assign(Place target, _) when target.whole() -> target.local();
      case Step.Dead(var local) -> local;
      case Step.Assign _, Step.Use _, Step.Return _, Step.Known _, Step.Count _, Step.Pass _ -> -1;
    };
  }
}
