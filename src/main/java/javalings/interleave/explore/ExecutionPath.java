package javalings.interleave.explore;

import java.util.List;
import javalings.interleave.model.ScheduleDecisions;

/** The choices of one execution, for a schedule to be made of. */
interface ExecutionPath extends ScheduleDecisions {

  /** The choices that tell it from the schedule in which no thread is interrupted. */
  List<Integer> choices();

  int preemptions();

  /** Whether the program did something else than in the same schedule before. */
  default boolean hasStrayed() {
    return false; // a path that repeats no other cannot
  }

  /** How much there was to look at; the same on every machine. */
  long work();

  /** The execution is over. */
  default void close() {}
}
