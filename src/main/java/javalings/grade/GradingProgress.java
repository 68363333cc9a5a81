package javalings.grade;

/** Is told how far the grading of a class is. Called from several threads. */
public interface GradingProgress {

  /** So many students are to be graded, and so many more are known from an earlier run. */
  void begins(int students, int known);

  /**
   * A student is done.
   *
   * @param judged whether the work could be judged
   * @param exercises how many were judged, or had a verdict already
   */
  void ends(String student, boolean judged, int exercises);
}
