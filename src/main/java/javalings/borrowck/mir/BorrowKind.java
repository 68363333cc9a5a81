package javalings.borrowck.mir;

/** The ways to borrow. */
public enum BorrowKind {
  SHARED("&"),
  MUT("&mut"),
  /**
   * Mutable from the moment on that it is used, and only reading until then: the receiver of {@code
   * list.add(list.size())} (two-phase borrows, RFC 2025).
   */
  TWO_PHASE("&two"),
  /** The borrow of a lambda that changes something through a mutable borrow which it captured. */
  UNIQUE("&uniq");

  private final String text;

  BorrowKind(String text) {
    this.text = text;
  }

  public boolean mutable() {
    return this != SHARED;
  }

  @Override
  public String toString() {
    return text;
  }
}
