package javalings.interleave.explore;

/** How many schedules have been tried, and how many more may be. */
final class SearchBudget {

  /** Choices and steps of all executions together: some seconds of work. */
  private static final long MOST_WORK = 6_000_000;

  private final ExplorationLimits limits;
  private final long deadline;
  private int schedules;
  private int last;
  private int beyond;
  private long work;

  SearchBudget(ExplorationLimits limits) {
    this.limits = limits;
    this.last = limits.schedules();
    this.deadline = limits.time().map(time -> System.nanoTime() + time.toNanos()).orElse(0L);
  }

  int schedules() {
    return schedules;
  }

  void spend(long used) {
    schedules++;
    work += used;
  }

  /** Something was found: so many schedules more at most. */
  void limit(int more) {
    last = (int) Math.min(last, (long) schedules + more);
  }

  boolean isSpent(SearchResult.Coverage coverage) {
    beyond += coverage.covers(limits.preemptions()) ? 1 : 0;
    return schedules >= last || beyond > limits.beyond() || isTimeOver();
  }

  private boolean isTimeOver() {
    return limits.time().isPresent() ? System.nanoTime() - deadline > 0 : work > MOST_WORK;
  }
}
