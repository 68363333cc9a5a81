package javalings.report;

/** How much a report says about a failure. */
public enum FailureDetail {
  /** The sentence, the two values, the places, what was printed. */
  FULL,
  /** The sentence alone: two values would let somebody answer with a constant. */
  MESSAGE,
  /** Only that it failed. */
  NONE
}
