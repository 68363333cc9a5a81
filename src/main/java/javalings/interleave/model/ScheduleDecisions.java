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

  /**
   * Picks one of several ways in which the running thread, or what it calls, may go on where the
   * JDK leaves that open. Whether other threads run first is no part of this choice.
   *
   * @param options numbers that tell them apart, the ordinary one first
   * @param isDear whether all but the first cost as much as a preemption
   * @param state equal only for two executions that have reached the same state
   * @return an index into {@code options}
   */
  int alternative(int[] options, boolean isDear, long state);
}
