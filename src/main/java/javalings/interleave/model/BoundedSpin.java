package javalings.interleave.model;

import java.util.HashSet;
import java.util.Set;
import javalings.interleave.event.CodeSite;
import org.jspecify.annotations.Nullable;

/**
 * A loop in which a thread waits for others and counts its rounds: it may give up before any of
 * them had a turn. It then goes round, at the price of a preemption, until it does. An execution in
 * which it turns out that it never gives up shows nothing, and ends there.
 */
final class BoundedSpin {

  private static final int MOST_ROUNDS = 12_000;

  /** In how many places of an execution a thread may do so. */
  private static final int MOST_OFFERS = 3;

  private final ModelThread thread;
  private final Set<CodeSite> sites = new HashSet<>();
  private @Nullable CodeSite begun;
  private int offers;
  private int rounds;
  private boolean isGoing;

  BoundedSpin(ModelThread thread) {
    this.thread = thread;
  }

  /** A round of a loop is over. */
  void round(int site, long locals) {
    thread.execution.effort.round();
    if (thread.loops.round(site, locals)) {
      spin(thread.loopSite(), true);
    }
    if (thread.loops.areTooMany()) {
      thread.execution.tooLong(LoopWatch.TOO_MANY);
      throw new ExecutionStop();
    }
  }

  /** The thread has nothing to do until another one has done something, as far as it says. */
  void spin(CodeSite site, boolean isLoop) {
    thread.loops.rest();
    if (!thread.isAtomic() && mayPause(site, isLoop)) {
      thread.scheduling.beginSpin(thread.execution.turn(), thread.loops);
      thread.execution.reschedule(thread);
      thread.scheduling.goOn();
    }
  }

  private boolean mayPause(CodeSite site, boolean isLoop) {
    LibraryCode library = thread.library();
    return library.isInside() ? library.yieldsForLong() : !goesOn(site, isLoop);
  }

  /**
   * Whether the thread goes on where others would have their turn otherwise.
   *
   * @param site the call that asks for others' turns, or the loop in which the thread waits
   * @param isLoop whether it is the loop
   */
  private boolean goesOn(CodeSite site, boolean isLoop) {
    if (isGoing && (site.equals(begun) || (isLoop && rounds > 1))) {
      rounds += site.equals(begun) ? 1 : 0;
      if (thread.loops.isRepeating() || rounds > MOST_ROUNDS) {
        thread.execution.scheduler.stop();
      }
      return true;
    }
    isGoing = false;
    if (offers < MOST_OFFERS && thread.execution.scheduler.hasOthers(thread.scheduling)) {
      begin(site);
    }
    return isGoing;
  }

  private void begin(CodeSite site) {
    offers++;
    begun = site;
    rounds = 1;
    sites.clear();
    isGoing = thread.choose(2) == 1;
  }

  /** Whether a step here is one of the loop, in which nobody interrupts it. */
  boolean skips(CodeSite site) {
    if (isGoing && !sites.contains(site)) {
      sites.add(site);
      isGoing = rounds == 1; // the first round tells what belongs to the loop
      return false;
    }
    return isGoing && rounds > 1;
  }

  /** Whether its rounds are no news any more. */
  boolean isQuiet() {
    return isGoing && rounds > 2;
  }
}
