package javalings.borrowck.mir;

/** A fact about numbers; it moves and lends nothing. */
public sealed interface IntFact {

  /** From here on a variable has this number. */
  record Becomes(int local, SymbolicInt number) implements IntFact {}

  /** The element at an index is used: from 0 on and below the length, or it fails. */
  record Takes(SymbolicInt index, SymbolicInt length) implements IntFact {}

  /** Nobody gets past here unless this is true. */
  record Holds(SymbolicInt left, Relation relation, SymbolicInt right) implements IntFact {}

  /**
   * Nobody gets past here unless a {@code boolean} has this value. Said in {@code finally} blocks
   * only: there it tells the way out on which all went well from the others.
   */
  record Flag(int local, boolean value) implements IntFact {}

  /** How two numbers are compared. */
  enum Relation {
    LESS("<"),
    AT_LEAST(">="),
    MORE(">"),
    AT_MOST("<="),
    EQUAL("=="),
    UNEQUAL("!=");

    private final String text;

    Relation(String text) {
      this.text = text;
    }

    public boolean holds(int left, int right) {
      return switch (this) {
        case LESS -> left < right;
        case AT_LEAST -> left >= right;
        case MORE -> left > right;
        case AT_MOST -> left <= right;
        case EQUAL -> left == right;
        case UNEQUAL -> left != right;
      };
    }

    public Relation opposite() {
      return switch (this) {
        case LESS -> AT_LEAST;
        case AT_LEAST -> LESS;
        case MORE -> AT_MOST;
        case AT_MOST -> MORE;
        case EQUAL -> UNEQUAL;
        case UNEQUAL -> EQUAL;
      };
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
