package javalings.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javalings.model.Diagnostic;
import javalings.model.ExerciseId;
import javalings.model.Frame;
import javalings.model.Score;

/**
 * One exercise as every report shows it. It can be read back from a line of results, so that a
 * class is reported the same however it was graded.
 *
 * @param file that the exercise is in, below the student's folder
 * @param points that course.json gives for it
 * @param message the outcome in a sentence; checks and diagnostics say more
 * @param output what the student's code printed, cut
 * @param visibility as {@code course.json} has it
 * @param mistake the known mistake that it was recognised as
 * @param form the same for answers that differ only in names and white space; none where the
 *     exercise is too short for that to say anything
 */
public record ExerciseResult(
    ExerciseId id,
    String title,
    String file,
    int points,
    String outcome,
    String message,
    Optional<String> remedy,
    List<JudgedCheck> checks,
    List<Diagnostic> diagnostics,
    List<Frame> frames,
    List<String> notes,
    String output,
    long outputDropped,
    long millis,
    Score score,
    Score maxScore,
    String visibility,
    Optional<String> mistake,
    Optional<String> form) {

  static final String SOLVED = "solved";
  static final String MISSING = "missing";

  private static final Set<String> STOPPED = Set.of("timed-out", "crashed", "out-of-memory");

  private static final Pattern LAST_WORDS = Pattern.compile("(?s)(ended with status -?\\d+): .*");

  public ExerciseResult {
    checks = List.copyOf(checks);
    diagnostics = List.copyOf(diagnostics);
    frames = List.copyOf(frames);
    notes = List.copyOf(notes);
  }

  public String name() {
    return id.name();
  }

  public boolean solved() {
    return outcome.equals(SOLVED);
  }

  public boolean hidden() {
    return visibility.equals("hidden");
  }

  /** Not run, since its time has not come: it counts for nothing. */
  public boolean closed() {
    return visibility.startsWith("after:")
        && outcome.equals(MISSING)
        && maxScore.equals(Score.ZERO);
  }

  /** The same with less to say about failures. */
  public ExerciseResult with(FailureDetail detail) {
    if (detail == FailureDetail.FULL) {
      return this;
    }
    var judged = checks.stream().map(check -> check.with(detail)).toList();
    var marked = detail == FailureDetail.NONE ? List.<Diagnostic>of() : diagnostics;
    return telling(message, judged, marked, List.of(), notes, "", 0);
  }

  /** The same with what was printed cut to so many characters, whole ones. */
  public ExerciseResult printing(int most) {
    if (output.length() <= most) {
      return this;
    }
    var end = Character.isHighSurrogate(output.charAt(most - 1)) ? most - 1 : most;
    var dropped = outputDropped + output.length() - end;
    return telling(message, checks, diagnostics, frames, notes, output.substring(0, end), dropped);
  }

  /**
   * The same without what another run of the same code may well have otherwise: where code that was
   * stopped was, what it had printed until then, and the last words of a virtual machine.
   */
  public ExerciseResult steady() {
    if (!STOPPED.contains(outcome)) {
      return this;
    }
    var steady = LAST_WORDS.matcher(message).replaceFirst("$1");
    return telling(steady, checks, diagnostics, List.of(), List.of(), "", 0);
  }

  /** The same result with other words about it. */
  private ExerciseResult telling(
      String words,
      List<JudgedCheck> judged,
      List<Diagnostic> marked,
      List<Frame> where,
      List<String> facts,
      String printed,
      long dropped) {
    return new ExerciseResult(
        id,
        title,
        file,
        points,
        outcome,
        words,
        remedy,
        judged,
        marked,
        where,
        facts,
        printed,
        dropped,
        millis,
        score,
        maxScore,
        visibility,
        mistake,
        form);
  }

  public ExerciseResult knownAs(Optional<String> known, Optional<String> shape) {
    return new ExerciseResult(
        id,
        title,
        file,
        points,
        outcome,
        message,
        remedy,
        checks,
        diagnostics,
        frames,
        notes,
        output,
        outputDropped,
        millis,
        score,
        maxScore,
        visibility,
        known,
        shape);
  }
}
