package javalings.grade.intake;

/** Why nothing is taken from a student. */
final class SubmissionRefusal extends Exception {

  private static final long serialVersionUID = 1;

  /** A sentence without a full stop. */
  SubmissionRefusal(String sentence) {
    super(sentence);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
