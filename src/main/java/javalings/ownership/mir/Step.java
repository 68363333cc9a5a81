package javalings.ownership.mir;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One thing that happens at one point. */
public sealed interface Step {

  /** What it reads, in the order of evaluation; a borrowed place is not among them. */
  default List<Operand> operands() {
    return List.of();
  }

  /** The place that has nothing of its former value afterwards. */
  default Optional<Place> replaces() {
    return Optional.empty();
  }

  record Assign(Place target, Value value) implements Step {
    @Override
    public List<Operand> operands() {
      return value.operands();
    }

    @Override
    public Optional<Place> replaces() {
      return Optional.of(target);
    }
  }

  /** A value is looked at and forgotten. */
  record Use(Operand operand) implements Step {
    @Override
    public List<Operand> operands() {
      return List.of(operand);
    }
  }

  /** The variable's scope ends here. */
  record Dead(int local) implements Step {
    @Override
    public Optional<Place> replaces() {
      return Optional.of(Place.of(local));
    }
  }

  record Return(OptionalInt local) implements Step {}

  /** From here on the variable is known not to be null. */
  record Known(int local) implements Step {}

  /** Something about numbers. */
  record Count(Counting what) implements Step {}

  /** Nothing; a place where paths part or meet. */
  record Pass() implements Step {}
}
