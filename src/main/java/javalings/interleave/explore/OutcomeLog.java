package javalings.interleave.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionRunner;

/** The different outcomes of the schedules that were tried, with a schedule for each. */
public final class OutcomeLog {

  static final int MOST = 50;

  /** How a schedule ends, as far as one can see from outside. */
  private record Seen(String output, Optional<String> exception) {}

  /**
   * An outcome.
   *
   * @param output what the program prints
   * @param exception what a thread dies of, or that it does not come to an end
   * @param schedule one that ends so
   */
  public record Entry(String output, Optional<String> exception, Schedule schedule) {}

  private final Map<Seen, Schedule> schedules = new LinkedHashMap<>();

  void note(ExecutionRunner.Run run, Schedule schedule) {
    if (schedules.size() < MOST) {
      schedules.putIfAbsent(new Seen(run.trace().output(), exception(run.ending())), schedule);
    }
  }

  private static Optional<String> exception(ExecutionEnding ending) {
    return switch (ending) {
      case ExecutionEnding.Done _,
          ExecutionEnding.Known _,
          ExecutionEnding.TooLong _,
          ExecutionEnding.Refused _ ->
          Optional.empty();
      case ExecutionEnding.Threw(NamedThread thread, Throwable failure) ->
          Optional.of(ObjectNames.withoutHashes(thread.name() + ": " + failure));
      case ExecutionEnding.Stuck _ -> Optional.of("deadlock");
      case ExecutionEnding.Endless _ -> Optional.of("livelock");
    };
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    schedules.forEach(
        (seen, schedule) -> entries.add(new Entry(seen.output, seen.exception, schedule)));
    return List.copyOf(entries);
  }
}
