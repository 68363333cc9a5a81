package javalings.borrowck.mir;

/**
 * The effect of a call on lifetimes: a borrow in one argument may afterwards be in the result or in
 * another argument.
 *
 * @param from the argument's number from 0
 * @param fromInner whether what the argument contains or points to is meant, not itself
 * @param to the argument's number, or {@value #RESULT} or {@value #FOREVER}
 * @param toInner as {@code fromInner}
 */
public record OutlivesEdge(int from, boolean fromInner, int to, boolean toInner) {
  public static final int RESULT = -1;

  /** The borrow goes where it may be kept for as long as the program runs: {@code 'static}. */
  public static final int FOREVER = -2;

  /** The result borrows what the argument borrows. */
  public static OutlivesEdge toResult(int from) {
    return new OutlivesEdge(from, false, RESULT, false);
  }

  @Override
  public String toString() {
    return from + (fromInner ? "'" : "") + ">" + target() + (toInner ? "'" : "");
  }

  private String target() {
    return switch (to) {
      case RESULT -> "r";
      case FOREVER -> "static";
      default -> String.valueOf(to);
    };
  }
}
