package javalings.interleave.model;

import java.util.List;
import java.util.Set;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.race.DataRace;

/**
 * The record of an execution.
 *
 * @param threads the names, in the order of their start
 * @param asksForLocks whether a thread asked for a lock, or after a future, without waiting for it
 * @param runsLibraryCode whether it ran code of the JDK's that is not looked into step by step
 * @param takesSums whether sections of a lock, in which values are only added to, were in no order
 * @param breaksSum whether there was more in such a section than that
 * @param turnsParallel whether a stream became parallel that has stages made as of a sequential one
 * @param output what it has printed
 * @param printsFromSeveral whether several threads have printed
 * @param writes the writes that other executions may foresee
 * @param writesAfterReads whether a thread has written something after it has read something else,
 *     in modes that may change places
 * @param end how many of the events it takes to see what went wrong
 * @param effort what it took of a processor, about, in microseconds
 */
public record ExecutionTrace(
    List<ThreadEvent> events,
    List<DataRace> races,
    List<String> threads,
    ObjectNames names,
    boolean asksForLocks,
    boolean runsLibraryCode,
    boolean takesSums,
    boolean breaksSum,
    boolean turnsParallel,
    String output,
    boolean printsFromSeveral,
    Set<ForeseenWrite> writes,
    boolean writesAfterReads,
    int end,
    long effort) {

  /** Whether its race may be one of an order that was not tried: finer steps show it as it is. */
  public boolean isOfAnotherOrder() {
    return takesSums && (breaksSum || !races.isEmpty());
  }

  /** The same with the events in other words. */
  public ExecutionTrace with(List<ThreadEvent> others) {
    return new ExecutionTrace(
        others,
        races,
        threads,
        names,
        asksForLocks,
        runsLibraryCode,
        takesSums,
        breaksSum,
        turnsParallel,
        output,
        printsFromSeveral,
        writes,
        writesAfterReads,
        end,
        effort);
  }
}
