package javalings.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A check, or an exercise that got no check to run, as formats for tests show it.
 *
 * @param name unique in its exercise, on one line
 * @param status {@code passed}, {@code failed} or {@code skipped}
 * @param sentence why, on one line; empty when it passed
 * @param text the same in full
 * @param millis of the whole exercise, at the first of its tests
 */
record ReportedTest(
    ExerciseResult exercise,
    String name,
    String status,
    String sentence,
    String text,
    long millis) {

  private static final int LONGEST_NAME = 200;

  /** At least one; at least one failed when the exercise is not solved and its time has come. */
  static List<ReportedTest> of(ExerciseResult exercise) {
    var tests = new ArrayList<ReportedTest>();
    var names = new HashMap<String, Integer>();
    for (var check : exercise.checks()) {
      tests.add(of(exercise, check, unique(check.title(), names), tests.isEmpty()));
    }
    var failed = tests.stream().anyMatch(it -> it.status().equals(JudgedCheck.FAILED));
    if (tests.isEmpty() || (!failed && !exercise.solved())) {
      tests.add(ofWhole(exercise, unique(exercise.title(), names), tests.isEmpty()));
    }
    return tests;
  }

  private static ReportedTest of(
      ExerciseResult exercise, JudgedCheck check, String name, boolean first) {
    return new ReportedTest(
        exercise,
        name,
        check.outcome(),
        check.passed() ? "" : FailureText.sentence(check),
        check.passed() ? "" : FailureText.of(check),
        first ? exercise.millis() : 0);
  }

  private static ReportedTest ofWhole(ExerciseResult exercise, String name, boolean first) {
    var status =
        exercise.solved()
            ? JudgedCheck.PASSED
            : exercise.closed() ? JudgedCheck.SKIPPED : JudgedCheck.FAILED;
    return new ReportedTest(
        exercise,
        name,
        status,
        exercise.solved() ? "" : FailureText.sentence(exercise),
        exercise.solved() ? "" : FailureText.of(exercise),
        first ? exercise.millis() : 0);
  }

  private static String unique(String title, HashMap<String, Integer> names) {
    var plain = HarmlessText.cut(HarmlessText.line(title), LONGEST_NAME);
    var count = names.merge(plain, 1, Integer::sum);
    return count == 1 ? plain : "%s (%d)".formatted(plain, count);
  }

  boolean passed() {
    return status.equals(JudgedCheck.PASSED);
  }

  boolean skipped() {
    return status.equals(JudgedCheck.SKIPPED);
  }
}
