package javalings.borrowck.mir;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One thing that happens at one point. */
public sealed interface MirStatement {

  /** The operands that it reads, in the order of evaluation; a borrowed place is not among them. */
  default List<Operand> operands() {
    return List.of();
  }

  /** The place that has nothing of its former value afterwards. */
  default Optional<MirPlace> replaces() {
    return Optional.empty();
  }

  record Assign(MirPlace target, Rvalue rvalue) implements MirStatement {
    @Override
    public List<Operand> operands() {
      return rvalue.operands();
    }

    @Override
    public Optional<MirPlace> replaces() {
      return Optional.of(target);
    }
  }

  /** A value is looked at and forgotten. */
  record Use(Operand operand) implements MirStatement {
    @Override
    public List<Operand> operands() {
      return List.of(operand);
    }
  }

  /** The variable's scope ends here. */
  record StorageDead(int local) implements MirStatement {
    @Override
    public Optional<MirPlace> replaces() {
      return Optional.of(MirPlace.of(local));
    }
  }

  record Return(OptionalInt local) implements MirStatement {}

  /** From here on the variable is known not to be null. */
  record AssumeNonNull(int local) implements MirStatement {}

  /** Something about numbers. */
  record Count(IntFact what) implements MirStatement {}

  /** Nothing; a place where paths part or meet. */
  record Nop() implements MirStatement {}
}
