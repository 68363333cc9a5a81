package javalings.ownership.mir;

/** How a value is taken from a place. */
public sealed interface Operand {
  Place place();

  /** Whether nothing is left in the place. */
  boolean moves();

  record Copy(Place place) implements Operand {
    @Override
    public boolean moves() {
      return false;
    }
  }

  record Move(Place place) implements Operand {
    @Override
    public boolean moves() {
      return true;
    }
  }
}
