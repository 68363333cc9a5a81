package javalings.jdk;

/** What a type is by nature, before any annotation of a variable. */
public enum TypeClass {
  /** Copied, or shared as Java shares objects; nothing is tracked. */
  PLAIN(OwnershipKind.COPY),
  /** A collection, array or builder of plain values: lent wherever Java would share it. */
  LENT(OwnershipKind.OWNED),
  /** One owner. */
  OWNED(OwnershipKind.OWNED),
  /** A look into something else. */
  VIEW(OwnershipKind.VIEW),
  /** An exclusive look into something else. */
  VIEW_MUT(OwnershipKind.REFMUT);

  private final OwnershipKind kind;

  TypeClass(OwnershipKind kind) {
    this.kind = kind;
  }

  public OwnershipKind kind() {
    return kind;
  }

  /** Whether losing sight of such a value would make the checker unsound. */
  public boolean strict() {
    return this == OWNED || this == VIEW || this == VIEW_MUT;
  }
}
