package javalings.interleave.model;

import java.util.List;
import javalings.interleave.event.ObjectNames;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.race.DataRace;

/**
 * What an execution leaves behind.
 *
 * @param strands the names, in the order of their start
 * @param asksForLocks whether somebody asked for a lock without waiting for it
 * @param end how many of the events it takes to see what went wrong
 */
public record ExecutionTrace(
    List<ThreadEvent> events,
    List<DataRace> races,
    List<String> strands,
    ObjectNames names,
    boolean asksForLocks,
    int end) {}
