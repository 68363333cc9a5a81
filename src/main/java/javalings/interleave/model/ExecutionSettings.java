package javalings.interleave.model;

import java.util.Set;
import javalings.interleave.event.SiteTable;

/**
 * The settings of an execution.
 *
 * @param racy the members, as {@code Counter.n}, whose plain accesses are steps because they race
 * @param watchesUnlocks whether giving a lock back is a step, because a thread asks without waiting
 * @param takesSums whether sections of a lock in which values are only added to are in no order
 * @param watchesOutput whether printing is a step, because it matters which thread prints first
 * @param turnsParallel whether the stages of streams wait until it is known whether the stream
 *     becomes parallel
 * @param maxSteps how many steps an execution may take before it counts as endless
 * @param consistency what values reads may see
 * @param foreseen writes that reads may see before they are made
 */
public record ExecutionSettings(
    SiteTable sites,
    Set<String> racy,
    boolean watchesUnlocks,
    boolean takesSums,
    boolean watchesOutput,
    boolean turnsParallel,
    int maxSteps,
    Consistency consistency,
    Set<ForeseenWrite> foreseen) {}
