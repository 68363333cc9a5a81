package javalings.interleave.explore;

import java.util.List;
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
 * @param outcomes the different ends of the schedules that were tried
 * @param schedules how many schedules were tried
 * @param limits how far the search was to go
 * @param coverage how far it came
 * @param guarantee the probability of finding a bug, where schedules were drawn by chance
 * @param tooLong the steps of a schedule that had not ended after so many; 0 if there was none
 * @param isReplay whether only the one schedule was asked for
 * @param isAsserted whether anybody has said what must hold
 * @param sources the text of a source file, by its name, where it is known
 * @param hides whether the lines of a source file are none of the learner's business
 */
public record SearchResult(
    Optional<String> refusal,
    Optional<Found> found,
    List<OutcomeLog.Entry> outcomes,
    int schedules,
    ExplorationLimits limits,
    Coverage coverage,
    Optional<DrawnGuarantee> guarantee,
    int tooLong,
    boolean isReplay,
    boolean isAsserted,
    Function<String, Optional<String>> sources,
    Predicate<String> hides) {

  /**
   * The schedules that have all been tried.
   *
   * @param preemptions they have at most so many; negative if it is not even those without
   * @param isAll whether there are no others
   */
  public record Coverage(int preemptions, boolean isAll) {

    static final Coverage NOTHING = new Coverage(-1, false);
    static final Coverage ALL = new Coverage(Integer.MAX_VALUE, true);

    public boolean covers(int most) {
      return preemptions >= most;
    }
  }

  /** Whether the search came as far as it was to. */
  public boolean isComplete() {
    return coverage.covers(limits.preemptions()) && tooLong == 0;
  }

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
