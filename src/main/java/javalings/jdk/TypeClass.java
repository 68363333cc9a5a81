package javalings.jdk;

/** The classes of types, before any annotation of a variable. */
public enum TypeClass {
  /** Copied, or shared as Java shares objects; nothing is tracked. */
  PLAIN,
  /** A collection, array or builder of plain values: lent wherever Java would share it. */
  LENT,
  /** One owner. */
  OWNED,
  /** Borrows from another value, and is copied freely: an iterator, a type marked {@code @View}. */
  VIEW,
  /** Borrows exclusively from another value: a type marked {@code @ViewMut}. */
  VIEW_MUT;

  /** Whether losing sight of such a value would make the checker unsound. */
  public boolean strict() {
    return this == OWNED || this == VIEW || this == VIEW_MUT;
  }
}
