package javalings.sandbox.jail;

/** A part of the jail cannot be put on, so nothing may run in it. */
public final class JailFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JailFailure(String message) {
    super(message);
  }
}
