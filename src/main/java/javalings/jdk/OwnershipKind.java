package javalings.jdk;

/** The ways in which a variable holds its value: by owning or by borrowing. */
public enum OwnershipKind {
  /** A value without owner or lifetime: numbers, strings, ordinary objects. */
  COPY("copy"),
  /** Copied freely, but borrows from something: a view, a lambda that only looks. */
  VIEW("view"),
  /** A value with one owner. */
  OWNED("own"),
  /** {@code &T}. */
  REF("&"),
  /** {@code &mut T}, which moves. */
  REFMUT("&mut");

  private final String text;

  OwnershipKind(String text) {
    this.text = text;
  }

  public boolean moves() {
    return this == OWNED || this == REFMUT;
  }

  /** Whether the value itself is a borrow of something else. */
  public boolean borrows() {
    return this == REF || this == REFMUT || this == VIEW;
  }

  @Override
  public String toString() {
    return text;
  }
}
