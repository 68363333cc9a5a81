package javalings.explore.interleave.run;

import java.util.List;

/**
 * What an execution leaves behind.
 *
 * @param strands the names, in the order of their start
 * @param asksForLocks whether somebody asked for a lock without waiting for it
 * @param end how many of the events it takes to see what went wrong
 */
public record Trace(
    List<Event> events,
    List<Race> races,
    List<String> strands,
    Names names,
    boolean asksForLocks,
    int end) {}
