package javalings.model;

/** How much a diagnostic weighs; only errors keep an exercise from being solved. */
public enum Severity {
  ERROR,
  WARNING,
  NOTE
}
