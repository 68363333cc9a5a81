package javalings.interleave.explore;

import javalings.interleave.explore.SearchResult.Coverage;

/**
 * How many schedules have been tried, and how many more may be. Work is counted in units of about a
 * microsecond of the processor's time, and not measured: a busy machine gives the same verdict.
 */
final class SearchBudget {

  /** Some seconds. */
  private static final long MOST_WORK = 7_000_000;

  /** About as much again as a person waits for without noticing, once the search is complete. */
  private static final long MOST_WORK_BEYOND = 1_500_000;

  /** Of each schedule, whatever happens in it: its classes are loaded anew. */
  private static final long OF_SCHEDULE = 100;

  private final ExplorationLimits limits;
  private final long deadline;
  private int schedules;
  private int last;
  private int beyond;
  private long work;
  private long workBeyond;

  SearchBudget(ExplorationLimits limits) {
    this.limits = limits;
    this.last = limits.schedules();
    this.deadline = limits.time().map(time -> System.nanoTime() + time.toNanos()).orElse(0L);
  }

  int schedules() {
    return schedules;
  }

  /** A schedule was tried. */
  void spend(long used, Coverage coverage) {
    schedules++;
    work += used + OF_SCHEDULE;
    workBeyond += isBeyond(coverage) ? used + OF_SCHEDULE : 0;
  }

  /** Something was found: so many schedules more at most. */
  void limit(int more) {
    last = (int) Math.min(last, (long) schedules + more);
  }

  boolean isSpent(Coverage coverage) {
    beyond += isBeyond(coverage) ? 1 : 0;
    return schedules >= last || beyond > limits.beyond() || isTimeOver();
  }

  private boolean isBeyond(Coverage coverage) {
    return coverage.covers(limits.preemptions());
  }

  private boolean isTimeOver() {
    return limits.time().isPresent()
        ? System.nanoTime() - deadline > 0
        : work > MOST_WORK || workBeyond > MOST_WORK_BEYOND;
  }
}
