package javalings.explore.interleave.run;

import javalings.explore.interleave.weave.Site;

/**
 * One strand's access to a place in memory.
 *
 * @param time the strand's own component of its clock
 * @param isAtomic whether it is made by an atomic operation, which races with plain ones only
 */
public record Access(Strand strand, int time, Site site, boolean isWrite, boolean isAtomic) {

  /** Whether nothing orders this earlier access before what the other strand does now. */
  boolean isConcurrentWith(Strand other) {
    return strand != other && time > other.clock.get(strand.id);
  }

  /** The name of the strand. */
  public String thread() {
    return strand.name;
  }
}
