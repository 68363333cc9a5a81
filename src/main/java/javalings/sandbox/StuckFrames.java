package javalings.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javalings.model.Frame;

/**
 * Where a run that does not end is held up. One look at a stack can land anywhere in a loop, so the
 * looks are several and the deepest frame that they share comes first: that is the loop's own line
 * or the call that waits.
 */
record StuckFrames(Exhibit exhibit) {

  private static final int LOOKS = 15;
  private static final long PAUSE_MILLIS = 4;

  List<Frame> of(Thread thread) {
    var looks = IntStream.range(0, LOOKS).mapToObj(_ -> look(thread)).toList();
    var seen = looks.stream().filter(frames -> !frames.isEmpty()).toList();
    return seen.isEmpty() ? elsewhere() : shared(seen);
  }

  private List<Frame> look(Thread thread) {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return exhibit.ownFrames(thread.getStackTrace());
  }

  /** The frames below the point where the looks part, under the commonest line of that point. */
  private static List<Frame> shared(List<List<Frame>> looks) {
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
  private List<Frame> elsewhere() {
    return Thread.getAllStackTraces().entrySet().stream()
        .sorted(Comparator.comparingLong(entry -> entry.getKey().threadId()))
        .map(entry -> exhibit.ownFrames(entry.getValue()))
        .filter(frames -> !frames.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
