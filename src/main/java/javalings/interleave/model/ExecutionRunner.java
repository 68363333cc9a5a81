package javalings.interleave.model;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javalings.interleave.fiber.FiberCarrier;
import javalings.interleave.fiber.PlatformCarrier;
import javalings.interleave.fiber.VirtualCarrier;

/** Runs executions on the best carrier that this JDK has. */
public final class ExecutionRunner {

  private static final ExecutionRunner BEST = choose();

  /** Instrumented code finds its execution in a static. */
  private static final Lock ONE_AT_A_TIME = new ReentrantLock();

  private final FiberCarrier carrier;
  private final Optional<String> trouble;

  private ExecutionRunner(FiberCarrier carrier, Optional<String> trouble) {
    this.carrier = carrier;
    this.trouble = trouble;
  }

  /** Virtual threads on a scheduler of ours; if this JDK does not allow that, platform threads. */
  public static ExecutionRunner best() {
    return BEST;
  }

  /** Platform threads that pass a baton: slower, with the same results. */
  public static ExecutionRunner fallback() {
    return new ExecutionRunner(new PlatformCarrier(), Optional.empty());
  }

  private static ExecutionRunner choose() {
    Optional<String> trouble = VirtualCarrier.trouble();
    try {
      if (trouble.isEmpty()) {
        return new ExecutionRunner(VirtualCarrier.open(), trouble);
      }
    } catch (ReflectiveOperationException e) {
      trouble = Optional.of(e.toString());
    }
    return new ExecutionRunner(new PlatformCarrier(), trouble);
  }

  /** Why the fast way is not taken, if it is not. */
  public Optional<String> trouble() {
    return trouble;
  }

  /** An execution that is over. */
  public record Run(ExecutionEnding ending, ExecutionTrace trace) {
    /** The same steps, with another end to them. */
    public Run endingIn(ExecutionEnding other) {
      return new Run(other, trace);
    }

    public boolean fails() {
      return switch (ending) {
        case ExecutionEnding.Done _, ExecutionEnding.Known _, ExecutionEnding.TooLong _ -> false;
        case ExecutionEnding.Threw _,
            ExecutionEnding.Stuck _,
            ExecutionEnding.Endless _,
            ExecutionEnding.Refused _ ->
            true;
      };
    }
  }

  public Run run(Callable<?> main, ScheduleDecisions decisions, ExecutionSettings settings) {
    // A virtual thread cannot run the continuation of another.
    FiberCarrier used = Thread.currentThread().isVirtual() ? new PlatformCarrier() : carrier;
    Execution execution = new Execution(used, decisions, settings);
    ONE_AT_A_TIME.lock();
    try {
      return new Run(execution.run(main), execution.trace());
    } finally {
      ONE_AT_A_TIME.unlock();
    }
  }
}
