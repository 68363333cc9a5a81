package javalings.interleave.report;

import java.util.List;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.ExecutionEnding;
import javalings.interleave.model.ExecutionTrace;

/** Why threads go round for ever, and what to do about it. */
final class LivelockAdvice {

  private final List<ThreadEvent> events;
  private final List<NamedThread> busy;
  private final boolean comparesWithAnOldValue;

  LivelockAdvice(ExecutionTrace trace, ExecutionEnding.Endless endless) {
    this.events = trace.events();
    this.busy = endless.threads().stream().map(ExecutionEnding.Busy::thread).toList();
    this.comparesWithAnOldValue = new Compared(events).comparesWithAnOldValue();
  }

  String reason() {
    if (comparesWithAnOldValue) {
      return "A compare-and-set in the loop compares with a value that was read before";
    }
    if (swallows()) {
      return busy.getFirst().name()
          + " was interrupted, and the exception that told it has taken the interrupt away";
    }
    return (busy.size() == 1 ? busy.getFirst().name() + " waits" : "Each waits")
        + " in a loop for what only somebody else could do";
  }

  String help() {
    if (comparesWithAnOldValue) {
      return "read the value again in each round";
    }
    return swallows()
        ? "end the loop where the exception is caught, or interrupt the thread again there"
        : "wait on a lock, a latch or a condition, and make sure that somebody ends the wait";
  }

  /** Whether the one thread was interrupted and has done nothing but sleep since. */
  private boolean swallows() {
    if (busy.size() != 1) {
      return false;
    }
    List<ThreadEvent> own = events.stream().filter(event -> event.isOf(busy.getFirst())).toList();
    int last = -1;
    for (int i = 0; i < own.size(); i++) {
      last = own.get(i).action().equals(ThreadAction.Remark.INTERRUPTED) ? i : last;
    }
    return last >= 0
        && own.stream()
            .skip(last + 1L)
            .allMatch(event -> event.action() instanceof ThreadAction.Sleep);
  }
}
