package javalings.model;

/**
 * The output that the learner's code printed.
 *
 * @param text the first {@value #CAP} bytes of it, decoded
 * @param bytes how much it was in all
 */
public record Printed(String text, long bytes) {

  /** How much is kept, in bytes. */
  public static final int CAP = 64 * 1024;

  public static final Printed NOTHING = new Printed("", 0);

  /** The bytes that were counted and thrown away. */
  public long dropped() {
    return Math.max(0, bytes - CAP);
  }
}
