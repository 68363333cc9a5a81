package javalings.ownership.spec;

import javalings.ownership.mir.Kind;

/** What a type is by nature, before any annotation of a variable. */
public enum Nature {
  /** Copied, or shared as Java shares objects; nothing is tracked. */
  PLAIN(Kind.COPY),
  /** A collection, array or builder of plain values: lent wherever Java would share it. */
  LENT(Kind.OWNED),
  /** One owner. */
  OWNED(Kind.OWNED),
  /** A look into something else. */
  VIEW(Kind.VIEW),
  /** An exclusive look into something else. */
  VIEW_MUT(Kind.REFMUT);

  private final Kind kind;

  Nature(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether losing sight of such a value would make the checker unsound. */
  public boolean strict() {
    return this == OWNED || this == VIEW || this == VIEW_MUT;
  }
}
