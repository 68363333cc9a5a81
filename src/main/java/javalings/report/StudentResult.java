package javalings.report;

import java.util.List;
import java.util.Optional;
import javalings.model.Score;

/**
 * All that was judged of one student: a line of {@code results.jsonl}.
 *
 * @param student the name of the folder or zip; empty for the learner's own work
 * @param score what counts: the sum of the exercises, less what being late costs
 * @param finished whether everything was judged that was to be judged
 * @param message why it was not
 * @param attempts how many different submissions were graded into this folder
 */
public record StudentResult(
    String student,
    Score score,
    Score maxScore,
    boolean finished,
    Optional<String> message,
    int attempts,
    Optional<Lateness> late,
    GradingDigest digest,
    List<ExerciseResult> exercises) {

  /**
   * The price of being late.
   *
   * @param due and {@code submitted} are times of ISO 8601
   * @param days begun after the time that was due
   * @param percent that is taken off
   */
  public record Lateness(String due, String submitted, long days, int percent) {}

  public StudentResult {
    exercises = List.copyOf(exercises);
  }

  /** A student whose score is the sum of what was judged. */
  public static StudentResult of(
      String student,
      Optional<String> message,
      boolean finished,
      GradingDigest digest,
      List<ExerciseResult> exercises) {
    return new StudentResult(
        student,
        sum(exercises),
        Score.sum(exercises.stream().map(ExerciseResult::maxScore).toList()),
        finished,
        message,
        1,
        Optional.empty(),
        digest,
        exercises);
  }

  private static Score sum(List<ExerciseResult> exercises) {
    return Score.sum(exercises.stream().map(ExerciseResult::score).toList());
  }

  public long solved() {
    return exercises.stream().filter(ExerciseResult::solved).count();
  }

  public StudentResult named(String other) {
    return new StudentResult(
        other, score, maxScore, finished, message, attempts, late, digest, exercises);
  }

  public StudentResult tried(int times) {
    return new StudentResult(
        student, score, maxScore, finished, message, times, late, digest, exercises);
  }

  /** The same with what being late costs taken off the sum, whatever was taken off before. */
  public StudentResult late(Optional<Lateness> other) {
    var kept = 100 - other.map(Lateness::percent).orElse(0);
    return new StudentResult(
        student,
        sum(exercises).times(kept, 100),
        maxScore,
        finished,
        message,
        attempts,
        other,
        digest,
        exercises);
  }

  public StudentResult with(FailureDetail detail) {
    return new StudentResult(
        student,
        score,
        maxScore,
        finished,
        message,
        attempts,
        late,
        digest,
        exercises.stream().map(exercise -> exercise.with(detail)).toList());
  }
}
