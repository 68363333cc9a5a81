package javalings.explore.interleave.run;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Runs executions on the best carrier that this JDK has. */
public final class Runner {

  private static final Runner BEST = choose();

  /** Woven code finds its execution in a static. */
  private static final Lock ONE_AT_A_TIME = new ReentrantLock();

  private final Carrier carrier;
  private final Optional<String> trouble;

  private Runner(Carrier carrier, Optional<String> trouble) {
    this.carrier = carrier;
    this.trouble = trouble;
  }

  /** Virtual threads on a scheduler of ours; if this JDK does not allow that, platform threads. */
  public static Runner best() {
    return BEST;
  }

  /** Platform threads that pass a baton: slower, with the same results. */
  public static Runner fallback() {
    return new Runner(new PlatformCarrier(), Optional.empty());
  }

  private static Runner choose() {
    Optional<String> trouble = VirtualCarrier.trouble();
    try {
      if (trouble.isEmpty()) {
        return new Runner(VirtualCarrier.open(), trouble);
      }
    } catch (ReflectiveOperationException e) {
      trouble = Optional.of(e.toString());
    }
    return new Runner(new PlatformCarrier(), trouble);
  }

  /** Why the fast way is not taken, if it is not. */
  public Optional<String> trouble() {
    return trouble;
  }

  /** What one execution did. */
  public record Run(Ending ending, Trace trace) {}

  public Run run(Callable<?> main, Decisions decisions, Settings settings) {
    // A virtual thread cannot run the continuation of another.
    Carrier used = Thread.currentThread().isVirtual() ? new PlatformCarrier() : carrier;
    Execution execution = new Execution(used, decisions, settings);
    ONE_AT_A_TIME.lock();
    try {
      return new Run(execution.run(main), execution.trace());
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }
}
