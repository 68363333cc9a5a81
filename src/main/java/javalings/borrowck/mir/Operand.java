package javalings.borrowck.mir;

/** How a value is taken from a place. */
public sealed interface Operand {
  MirPlace place();

  /** Whether nothing is left in the place. */
  boolean moves();

  record Copy(MirPlace place) implements Operand {
    @Override
    public boolean moves() {
      return false;
    }
  }

  record Move(MirPlace place) implements Operand {
    @Override
    public boolean moves() {
      return true;
    }
  }
}
