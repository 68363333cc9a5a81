package javalings.engine.junit;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javalings.model.Frame;
import javalings.model.RunOutcome;
import javalings.sandbox.CompiledExercise;

/**
 * The place where a run that does not end is held up. One look at a stack can land anywhere in a
 * loop, so the looks are several and the deepest frame that they share comes first: that is the
 * loop's own line or the call that waits.
 */
record StuckFrames(CompiledExercise exercise) {

  private static final int LOOKS = 15;
  private static final long PAUSE_MILLIS = 4;

  /** The frames of a thread at one moment, and whether it waited there. */
  private record Look(List<Frame> frames, boolean waits) {}

  RunOutcome.LimitReached of(Thread thread, Duration limit) {
    var looks = IntStream.range(0, LOOKS).mapToObj(_ -> look(thread)).toList();
    var seen = looks.stream().filter(look -> !look.frames().isEmpty()).toList();
    var stuck = seen.isEmpty() ? elsewhere() : shared(seen);
    return new RunOutcome.LimitReached(limit, stuck.frames(), stuck.waits());
  }

  private Look look(Thread thread) {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new Look(exercise.ownFrames(thread.getStackTrace()), waits(thread));
  }

  private static boolean waits(Thread thread) {
    return switch (thread.getState()) {
      case BLOCKED, WAITING, TIMED_WAITING -> true;
      case NEW, RUNNABLE, TERMINATED -> false;
    };
  }

  private static Look shared(List<Look> looks) {
    var waits = looks.stream().filter(Look::waits).count();
    var frames = looks.stream().map(Look::frames).toList();
    return new Look(sharedFrames(frames), 2 * waits > looks.size());
  }

  /** The frames below the point where the looks part, under the commonest line of that point. */
  private static List<Frame> sharedFrames(List<List<Frame>> looks) {
    var depth = looks.stream().mapToInt(List::size).min().orElseThrow();
    return looks.stream()
        .map(frames -> frames.subList(frames.size() - depth, frames.size()))
        .collect(
            java.util.stream.Collectors.groupingBy(
                frames -> frames, java.util.stream.Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  /** The checks wait for a thread of the learner's: say where that one is. */
  private Look elsewhere() {
    return Thread.getAllStackTraces().entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> entry.getKey().threadId()))
        .map(entry -> new Look(exercise.ownFrames(entry.getValue()), waits(entry.getKey())))
        .filter(look -> !look.frames().isEmpty())
        .findFirst()
        .orElseGet(() -> new Look(List.of(), false));
  }
}
