package javalings.report;

/**
 * Digests of all that a result was made of. Equal ones have equal results, so that one need not be
 * made again.
 *
 * @param submission of the files that were taken, or of why none were
 * @param course of the exercises that were judged: checks, starters, solutions, rules
 * @param runner of the program, its Java and its sandbox
 * @param seed of what checks draw at random
 */
public record GradingDigest(String submission, String course, String runner, long seed) {

  /** Of what was not graded but checked by the learner. */
  public static final GradingDigest NONE = new GradingDigest("", "", "", 0);

  /** Whether two results may stand in one table. */
  public boolean sameGrading(GradingDigest other) {
    return course.equals(other.course) && runner.equals(other.runner) && seed == other.seed;
  }
}
