package javalings.ownership.mir;

import java.util.OptionalInt;

/** One thing that happens at one point. */
public sealed interface Step {

  record Assign(Place target, Value value) implements Step {}

  /** A value is looked at and forgotten. */
  record Use(Operand operand) implements Step {}

  /** The variable's scope ends here. */
  record Dead(int local) implements Step {}

  record Return(OptionalInt local) implements Step {}

  /** From here on the variable is known not to be null. */
  record Known(int local) implements Step {}

  /** Something about numbers. */
  record Count(Counting what) implements Step {}

  /** Nothing; a place where paths part or meet. */
  record Pass() implements Step {}
}
