package javalings.interleave.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.NamedThread;
import javalings.interleave.event.ThreadAction;

/** Finds the threads that wait for ever, and says for what. */
final class StuckThreads {

  private final EventLog log;
  private final PrimitiveStates<Execution> states;

  StuckThreads(EventLog log, PrimitiveStates<Execution> states) {
    this.log = log;
    this.states = states;
  }

  /** How an execution ended in which nothing comes of it that threads go on, or none can. */
  ExecutionEnding ending(List<ModelThread> threads, boolean isEndless, int steps) {
    return isEndless && !isDeadlock(threads)
        ? new ExecutionEnding.Endless(busy(threads), steps)
        : ending(threads);
  }

  private ExecutionEnding ending(List<ModelThread> threads) {
    boolean isAnyMissed =
        threads.stream()
            .map(thread -> thread.scheduling)
            .anyMatch(thread -> !thread.isDaemon && thread.waitsInVain());
    if (!isAnyMissed) {
      return new ExecutionEnding.Done();
    }
    List<ExecutionEnding.Blocked> blocked = new ArrayList<>();
    for (ModelThread thread : threads) {
      Wait wait = thread.scheduling.wait;
      if (wait != null && thread.scheduling.waitsInVain()) {
        blocked.add(blocked(thread, wait));
      }
    }
    return new ExecutionEnding.Stuck(blocked);
  }

  /**
   * Whether a thread waits for what another one will never give back, or all that still move wait
   * for a time: what those do makes no difference.
   */
  private boolean isDeadlock(List<ModelThread> threads) {
    Set<NamedThread> moving =
        busy(threads).stream().map(ExecutionEnding.Busy::thread).collect(Collectors.toSet());
    return moving.isEmpty()
        || threads.stream()
            .filter(thread -> thread.scheduling.waitsInVain())
            .flatMap(thread -> held(thread).stream())
            .anyMatch(hold -> !moving.contains(hold.thread()));
  }

  private Optional<ExecutionEnding.Hold> held(ModelThread thread) {
    var wait = thread.scheduling.wait;
    return wait == null ? Optional.empty() : holder(thread, wait.target());
  }

  /** Those that still move, and where. */
  private List<ExecutionEnding.Busy> busy(List<ModelThread> threads) {
    return threads.stream()
        .filter(thread -> !thread.hasEnded() && thread.scheduling.wait == null)
        .map(thread -> new ExecutionEnding.Busy(thread, thread.loopSite()))
        .toList();
  }

  private ExecutionEnding.Blocked blocked(ModelThread thread, Wait wait) {
    if (!thread.scheduling.hasToldWait) {
      tellWait(thread, wait);
    }
    Object target = wait.target();
    Optional<CodeSite> missed =
        explanations().flatMap(it -> it.lostSignal(target).stream()).findFirst();
    return new ExecutionEnding.Blocked(thread, wait, holder(thread, target), missed);
  }

  void tellWait(ModelThread thread, Wait wait) {
    thread.scheduling.hasToldWait = true;
    NamedThread holder =
        holder(thread, wait.target()).map(ExecutionEnding.Hold::thread).orElse(null);
    log.tell(thread, wait.site(), new ThreadAction.Wait(wait.kind(), wait.target(), holder));
  }

  private Optional<ExecutionEnding.Hold> holder(ModelThread waiter, Object target) {
    return explanations().flatMap(it -> it.holder(waiter, target).stream()).findFirst();
  }

  private Stream<WaitExplanation> explanations() {
    return states.all().filter(WaitExplanation.class::isInstance).map(WaitExplanation.class::cast);
  }
}
