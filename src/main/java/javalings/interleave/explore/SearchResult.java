package javalings.interleave.explore;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javalings.interleave.model.ExecutionRunner;
import javalings.interleave.race.DataRace;

/**
 * The result of a search.
 *
 * @param refusal why the program cannot be explored, if it cannot
 * @param found the execution to tell about, if a schedule goes wrong
 * @param schedules how many schedules were tried
 * @param bound the greatest number of preemptions tried
 * @param isComplete whether all schedules within that number of preemptions were covered
 * @param isReplay whether only the one schedule was asked for
 * @param sources the text of a source file, by its name, where it is known
 * @param hides whether the lines of a source file are none of the learner's business
 */
public record SearchResult(
    Optional<String> refusal,
    Optional<Found> found,
    int schedules,
    int bound,
    boolean isComplete,
    boolean isReplay,
    Function<String, Optional<String>> sources,
    Predicate<String> hides) {

  /** An execution that went wrong, and the schedule under which it does. */
  public record Found(ExecutionRunner.Run run, int preemptions, Schedule schedule) {

    /** The first race that it shows. */
    public Optional<DataRace> race() {
      return run.trace().races().stream().findFirst();
    }

    boolean fails() {
      return run.fails();
    }

    /** The same, where every other schedule that was tried fails as well. */
    Found always() {
      return new Found(run, preemptions, schedule.always());
    }
  }
}
