package javalings.borrowck.mir;

/**
 * A variable, a parameter or the unnamed result of an expression.
 *
 * @param name for an unnamed one, the call that gives it, when it is short; else empty
 * @param type as people write it
 * @param declared where its name stands; the expression of an unnamed one
 */
public record MirLocal(
    int id, String name, OwnershipKind kind, Role role, String type, MirSpan declared) {

  /** Where a variable comes from. */
  public enum Role {
    VARIABLE,
    PARAMETER,
    /** The receiver. */
    SELF,
    /** A variable of the method around a lambda. */
    CAPTURED,
    TEMPORARY
  }

  public boolean temporary() {
    return role == Role.TEMPORARY;
  }

  /** Whether it is a scope of threads: what they were lent is theirs until it is closed. */
  public boolean runsThreads() {
    return type.startsWith("StructuredTaskScope") || type.contains("Executor");
  }

  /** Whether what it borrows from was borrowed by somebody outside of this body. */
  public boolean fromOutside() {
    return role == Role.PARAMETER || role == Role.SELF || role == Role.CAPTURED;
  }

  @Override
  public String toString() {
    return temporary() ? "_" + id : name;
  }
}
