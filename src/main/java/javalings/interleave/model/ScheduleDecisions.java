package javalings.interleave.model;

/** Makes the choices of an execution. */
public interface ScheduleDecisions {

  /**
   * Picks one of several threads.
   *
   * @param threads their numbers, the one that would go on by itself first
   * @param preempts whether picking it takes the turn from a thread that could go on
   * @param state equal only for two executions that have reached the same state
   * @return an index into {@code threads}
   */
  int choose(int[] threads, boolean[] preempts, long state);
}
