package javalings.interleave.explore;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import javalings.interleave.model.Consistency;

/**
 * How far a search goes. Unless somebody asks for a time, schedules and steps are counted, so that
 * the verdict is the same on every machine.
 *
 * @param preemptions how often a schedule may take the turn from a thread that could go on; all
 *     schedules of at most so many have to be tried, or the search is incomplete
 * @param beyond how many schedules of more preemptions are tried once that is done; none if the
 *     number of preemptions is a bound
 * @param schedules how many schedules are tried at most
 * @param steps after how many steps an execution counts as endless
 * @param afterRace how many more schedules are tried, once there is a race, for one where it hurts
 * @param time after which no more schedule is tried
 * @param seed of schedules drawn by chance, in place of a search
 * @param consistency what values reads may see
 * @param takesSums whether critical sections that only add are tried in one order, as the others
 *     come to the same
 */
public record ExplorationLimits(
    int preemptions,
    int beyond,
    int schedules,
    int steps,
    int afterRace,
    Optional<Duration> time,
    OptionalLong seed,
    Consistency consistency,
    boolean takesSums) {

  /** For somebody who waits for the answer. */
  public static final ExplorationLimits DEFAULT =
      new ExplorationLimits(
          2,
          5_000,
          10_000,
          100_000,
          400,
          Optional.empty(),
          OptionalLong.empty(),
          Consistency.SC,
          true);

  /** For checks, which run at every save. */
  public static final ExplorationLimits CHECK =
      new ExplorationLimits(
          2,
          100,
          5_000,
          100_000,
          400,
          Optional.empty(),
          OptionalLong.empty(),
          Consistency.SC,
          true);

  /** No schedule has more preemptions than that. */
  public ExplorationLimits withPreemptions(int most) {
    return new ExplorationLimits(
        most, 0, schedules, steps, afterRace, time, seed, consistency, takesSums);
  }

  public ExplorationLimits withSchedules(int most) {
    int more = beyond == 0 ? 0 : most;
    return new ExplorationLimits(
        preemptions, more, most, steps, afterRace, time, seed, consistency, takesSums);
  }

  /** Tries schedules until the time is over, however many. */
  public ExplorationLimits withTime(Duration limit) {
    int more = beyond == 0 ? 0 : Integer.MAX_VALUE;
    return new ExplorationLimits(
        preemptions,
        more,
        Integer.MAX_VALUE,
        steps,
        afterRace,
        Optional.of(limit),
        seed,
        consistency,
        takesSums);
  }

  public ExplorationLimits withSeed(long number) {
    return new ExplorationLimits(
        preemptions,
        beyond,
        schedules,
        steps,
        afterRace,
        time,
        OptionalLong.of(number),
        consistency,
        takesSums);
  }

  /** The same, under another model of memory. */
  public ExplorationLimits withMemory(Consistency model) {
    return new ExplorationLimits(
        preemptions, beyond, schedules, steps, afterRace, time, seed, model, takesSums);
  }

  /** The same, with every order of critical sections, whatever is in them. */
  public ExplorationLimits inEveryOrder() {
    return new ExplorationLimits(
        preemptions, beyond, schedules, steps, afterRace, time, seed, consistency, false);
  }
}
