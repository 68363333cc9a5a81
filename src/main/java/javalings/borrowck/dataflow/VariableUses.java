package javalings.borrowck.dataflow;

import java.util.function.IntConsumer;
import javalings.borrowck.mir.MirPlace;
import javalings.borrowck.mir.MirStatement;
import javalings.borrowck.mir.Rvalue;

/** The variables that a step reads, and the one that it gives a new value as a whole. */
final class VariableUses {
  private VariableUses() {}

  static void of(MirStatement statement, IntConsumer use) {
    statement.operands().forEach(operand -> use.accept(operand.place().local()));
    if (statement instanceof MirStatement.Assign(var target, var rvalue)) {
      if (!target.whole()) {
        use.accept(target.local());
      }
      if (rvalue instanceof Rvalue.Borrow(_, var place)) {
        use.accept(place.local());
      }
    } else if (statement instanceof MirStatement.Return(var local)) {
      local.ifPresent(use);
    }
  }

  /** The variable that has nothing of its former value after the step, or -1. */
  static int replaced(MirStatement statement) {
    return statement.replaces().filter(MirPlace::whole).map(MirPlace::local).orElse(-1);
  }
}
