package javalings.borrowck.fuzz;

/**
 * A way to write a statement.
 *
 * @param weight how often it is tried, beside the others
 */
record Production(String name, int weight, Rule rule) {

  /** A statement with bodies, which are not nested without end. */
  static Production nesting(String name, int weight, Rule rule) {
    return new Production(name, weight, scribe -> !scribe.deep() && rule.write(scribe));
  }

  /** Writes the statement, or nothing and says false when no variable in sight fits. */
  interface Rule {
    boolean write(Scribe scribe);
  }
}
