package javalings.interleave.explore;

/**
 * How far a search goes. Schedules and steps are counted, never time, so that the verdict is the
 * same on every machine.
 *
 * @param preemptions how often a schedule may take the turn from a thread that could go on
 * @param schedules how many schedules are tried at most
 * @param steps after how many steps an execution counts as endless
 * @param afterRace how many more schedules are tried, once there is a race, for one where it hurts
 */
public record ExplorationLimits(int preemptions, int schedules, int steps, int afterRace) {

  public static final ExplorationLimits DEFAULT = new ExplorationLimits(2, 5_000, 3_000, 400);
}
