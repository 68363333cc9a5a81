package javalings.interleave.machine;

/** The program does something that the machine has not learned, or that takes it too long. */
final class BeyondMachine extends RuntimeException {
  private static final long serialVersionUID = 1;

  BeyondMachine(String what) {
    super(what, null, false, false);
  }
}
