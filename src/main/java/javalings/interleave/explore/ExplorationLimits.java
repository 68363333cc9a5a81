package javalings.interleave.explore;

import javalings.interleave.model.Consistency;

/**
 * How far a search goes. Schedules and steps are counted, never time, so that the verdict is the
 * same on every machine.
 *
 * @param preemptions how often a schedule may take the turn from a thread that could go on
 * @param schedules how many schedules are tried at most
 * @param steps after how many steps an execution counts as endless
 * @param afterRace how many more schedules are tried, once there is a race, for one where it hurts
 * @param consistency what values reads may see
 */
public record ExplorationLimits(
    int preemptions, int schedules, int steps, int afterRace, Consistency consistency) {

  public static final ExplorationLimits DEFAULT =
      new ExplorationLimits(2, 5_000, 3_000, 400, Consistency.SC);

  /** The same, under another model of memory. */
  public ExplorationLimits withMemory(Consistency model) {
    return new ExplorationLimits(preemptions, schedules, steps, afterRace, model);
  }
}
