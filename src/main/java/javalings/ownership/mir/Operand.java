package javalings.ownership.mir;

/** How a value is taken from a place. */
public sealed interface Operand {
  Place place();

  record Copy(Place place) implements Operand {}

  record Move(Place place) implements Operand {}
}
