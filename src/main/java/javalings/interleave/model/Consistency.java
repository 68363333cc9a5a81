package javalings.interleave.model;

/** The values that a read may see. */
public enum Consistency {
  /** The latest write: all threads see all writes in one order. */
  SC,
  /** Any write that the Java memory model allows it to see. */
  JMM
}
