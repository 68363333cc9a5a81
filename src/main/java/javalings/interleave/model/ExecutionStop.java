package javalings.interleave.model;

/** Unwinds a thread whose execution is over; no code is meant to catch it. */
public final class ExecutionStop extends Error {
  private static final long serialVersionUID = 1;

  ExecutionStop() {
    super("the explored execution is over", null, false, false);
  }
}
