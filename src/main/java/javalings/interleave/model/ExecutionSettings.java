package javalings.interleave.model;

import java.util.Set;
import javalings.interleave.event.SiteTable;

/**
 * What an execution has to know beforehand.
 *
 * @param racy the members, as {@code Counter.n}, whose plain accesses are steps because they race
 * @param watchesUnlocks whether giving a lock back is a step, because somebody asks without waiting
 * @param maxSteps how many steps an execution may take before it counts as endless
 */
public record ExecutionSettings(
    SiteTable sites, Set<String> racy, boolean watchesUnlocks, int maxSteps) {}
