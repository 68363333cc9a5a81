package javalings.interleave.model;

import javalings.interleave.race.MemoryCell;

/** Makes the choices of an execution, and is told what they may depend on. */
public interface ScheduleDecisions {

  /** In place of a choice: the execution goes on as one before did, and may end here. */
  int STOP = -1;

  /**
   * Picks one of several threads.
   *
   * @param threads their numbers, the one that would go on by itself first
   * @param preempts whether picking it takes the turn from a thread that could go on
   * @param alarms whether it waits for a time that may come now or never
   * @param state equal only for two executions that have reached the same state
   * @return an index into {@code threads}, or {@link #STOP}
   */
  int choose(int[] threads, boolean[] preempts, boolean[] alarms, long state);

  /**
   * Picks one of several ways in which the running thread, or what it calls, may go on where the
   * JDK leaves that open. Whether other threads run first is no part of this choice.
   *
   * @param options numbers that tell them apart, the ordinary one first
   * @param isDear whether all but the first cost as much as a preemption
   * @param state equal only for two executions that have reached the same state
   * @return an index into {@code options}, or {@link #STOP}
   */
  int alternative(int[] options, boolean isDear, long state);

  /** The thread goes on because no other can. */
  default void alone(int thread) {}

  default void started(int parent, int child) {}

  /** The thread has read or changed something that others can see. */
  default void touched(int thread, MemoryCell cell, boolean isWrite) {}

  /** The thread has changed the cell in a way that, among others of its kind, nobody sees. */
  default void added(int thread, MemoryCell cell) {}

  /** The thread's steps so far come before those that follow an acquire of the cell. */
  default void released(int thread, MemoryCell cell) {}

  default void acquired(int thread, MemoryCell cell) {}
}
