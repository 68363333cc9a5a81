package javalings.borrowck.mir;

/** A whole number as far as it can be told: the value of an {@code int}, or a length. */
public sealed interface SymbolicInt {

  record Constant(int value) implements SymbolicInt {}

  /** The number in a variable, or the length of what it holds. */
  record Variable(int local) implements SymbolicInt {}

  record Computed(Operator operator, SymbolicInt left, SymbolicInt right) implements SymbolicInt {}

  /** Anything. */
  record Unknown() implements SymbolicInt {}

  /** Java's arithmetic on {@code int}. */
  enum Operator {
    PLUS("+"),
    MINUS("-"),
    TIMES("*");

    private final String text;

    Operator(String text) {
      this.text = text;
    }

    /** With Java's overflow. */
    public int of(int left, int right) {
      return switch (this) {
        case PLUS -> left + right;
        case MINUS -> left - right;
        case TIMES -> left * right;
      };
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** Something computed, unless one side could be anything. */
  static SymbolicInt computed(Operator operator, SymbolicInt left, SymbolicInt right) {
    return left instanceof Unknown || right instanceof Unknown
        ? new Unknown()
        : new Computed(operator, left, right);
  }
}
