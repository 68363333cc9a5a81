package javalings.interleave.model;

/** Thrown at a thread that does what the explorer cannot explore; the message names it. */
public final class UnsupportedProgram extends Error {
  private static final long serialVersionUID = 1;

  UnsupportedProgram(String what) {
    super(what, null, false, false);
  }
}
