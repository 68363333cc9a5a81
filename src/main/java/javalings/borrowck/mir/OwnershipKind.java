package javalings.borrowck.mir;

import javalings.jdk.TypeClass;

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

  /** The kind of a variable of a type, where no annotation says another. */
  public static OwnershipKind of(TypeClass typeClass) {
    return switch (typeClass) {
      case PLAIN -> COPY;
      case LENT, OWNED -> OWNED;
      case VIEW -> VIEW;
      case VIEW_MUT -> REFMUT;
    };
  }

  public boolean moves() {
    return this == OWNED || this == REFMUT;
  }

  /** Whether the value itself is a borrow of something else. */
  public boolean borrows() {
    return this == REF || this == REFMUT || this == VIEW;
  }

  /** The kind of a function that holds this and the other: that of the stricter one. */
  public OwnershipKind withCaptured(OwnershipKind other) {
    if (this == OWNED || other == OWNED) {
      return OWNED;
    }
    return this == REFMUT || other == REFMUT ? REFMUT : VIEW;
  }

  /**
   * Whether one holds what the other is told to hold: a value behind a mutable borrow can be
   * replaced through it, and copies of a view are the same object.
   */
  public boolean keepsWith(OwnershipKind other) {
    return this == REFMUT || other == REFMUT || (this == VIEW && other == VIEW);
  }

  @Override
  public String toString() {
    return text;
  }
}
