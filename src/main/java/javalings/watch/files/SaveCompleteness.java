package javalings.watch.files;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import javalings.model.Answer;
import javalings.model.ExerciseId;
import javalings.model.Source;

/**
 * Guesses whether an editor has finished writing. A wrong guess costs a learner a few milliseconds
 * or an engine a cancelled job, never a wrong verdict: what is judged is compared with the disk
 * again before it is shown.
 */
public final class SaveCompleteness {

  private SaveCompleteness() {}

  /** How long a file that looks half-written may stay so, from the first look at it. */
  private static final Duration PATIENCE = Duration.ofMillis(30);

  /** A file that is empty or gone is hardly ever meant to be, and on a busy machine stays so. */
  private static final Duration PATIENCE_WITH_NOTHING = Duration.ofMillis(250);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);

  /** Reads until the files look whole, but not for ever. */
  public static Answer readWhole(WatchedFolder folder, ExerciseId id) {
    var start = System.nanoTime();
    var answer = folder.read(id);
    while (!looksWhole(answer) && System.nanoTime() - start < patience(answer).toNanos()) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      answer = folder.read(id);
    }
    return answer;
  }

  /** How long to wait for something better than this. */
  static Duration patience(Answer answer) {
    return switch (answer) {
      case Answer.Written _ -> PATIENCE;
      case Answer.Unusable _ -> PATIENCE_WITH_NOTHING;
    };
  }

  static boolean looksWhole(Answer answer) {
    return switch (answer) {
      case Answer.Written readable ->
          readable.sources().stream().map(Source::text).allMatch(SaveCompleteness::looksWhole);
      case Answer.Unusable _ -> false;
    };
  }

  /** A truncated file is blank, ends in the middle of a line or leaves a block open. */
  private static boolean looksWhole(String text) {
    return !text.isBlank() && (text.endsWith("\n") || text.endsWith("}")) && closesItsBlocks(text);
  }

  private static boolean closesItsBlocks(String text) {
    return text.chars().filter(c -> c == '{').count() <= text.chars().filter(c -> c == '}').count();
  }
}
