package javalings.interleave.model.scope;

/** Takes the place of the JDK's exception of that name, which is a preview of Java 25. */
public final class StructureViolationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StructureViolationException() {}

  public StructureViolationException(String message) {
    super(message);
  }
}
