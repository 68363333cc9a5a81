package javalings.interleave.model;

import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.WaitKind;
import javalings.interleave.race.MemoryCell;

/** A thread's way from the begin of a wait to its end. */
final class Waiting {

  private Waiting() {}

  private static Wait.Wake await(ModelThread thread, Wait given) {
    LibraryCode library = thread.library();
    ScheduledThread scheduling = thread.scheduling;
    Wait what =
        library.isInside() ? given.inLibrary(thread.lastSite(), library.isIdleWorker()) : given;
    if (what.kind() == WaitKind.LOCK && Wait.isShort(what.deadline() - thread.now())) {
      thread.execution.log().asksForLocks(); // it may find that the lock is held, and give up
    }
    boolean isReady = what.ready().getAsBoolean();
    scheduling.hasToldWait = false;
    if (thread.isAtomic() && !isReady) {
      throw thread.refuse("waiting inside of code that the JDK runs under a lock of its own");
    }
    if (!isReady && !what.kind().isIdle() && !what.kind().cutsIn()) {
      thread.execution.stuck.tellWait(thread, what);
    }
    boolean isEarly = !isReady && mayEndEarly(thread, what) && thread.choose(2) == 1;
    if (isEarly) {
      what = what.over(thread.execution.scheduler);
    }
    if (!thread.isAtomic() && !(isReady && library.isInside())) {
      scheduling.beginWait(what);
      thread.execution.reschedule(thread);
      scheduling.goOn();
    }
    if (what.isInterruptible() && thread.seesInterrupt()) {
      return Wait.Wake.INTERRUPTED;
    }
    boolean isOver = scheduling.hasTimedOut() || isEarly;
    if (isOver && !what.kind().isIdle() && !what.kind().cutsIn()) {
      thread.tell(what.site(), ThreadAction.Remark.TIMED_OUT);
    }
    return isOver ? Wait.Wake.TIMED_OUT : Wait.Wake.READY;
  }

  /** Waits; the end of that is something that others can notice. */
  static Wait.Wake await(ModelThread thread, Wait what, MemoryCell cell) {
    Wait.Wake wake = await(thread, what);
    if (what.kind().isForAnEnd() && wake == Wait.Wake.READY) {
      thread.mix(cell, false); // it could not have come before the end that it waits for
    } else if (thread.section.isOf(cell)) {
      thread.touchAdding(cell);
    } else {
      thread.touch(cell, true);
    }
    return wake;
  }

  static void sleep(ModelThread thread, long nanos) throws InterruptedException {
    thread.scheduling.beginSleep(Wait.after(thread.now(), nanos));
    thread.execution.reschedule(thread);
    thread.scheduling.goOn();
    thread.execution.mix(thread.id(), thread.steps++, 0, 2, 0);
    if (thread.seesInterrupt()) {
      throw thread.interruption();
    }
  }

  private static boolean mayEndEarly(ModelThread thread, Wait what) {
    return Wait.isShort(what.deadline() - thread.now())
        && !thread.isAtomic()
        && !thread.library().isInside()
        && !what.kind().isIdle()
        && !what.kind().cutsIn();
  }

  /** It waits where the explorer has no model of. */
  static String unseen(ModelThread waiter) {
    CodeSite site = waiter.lastSite();
    String where =
        site.effect().blocks()
            ? "in " + site.key() + "() (" + site.where() + ")"
            : "inside of the JDK";
    return waiter.name() + " waits " + where + ", unseen by the explorer";
  }
}
