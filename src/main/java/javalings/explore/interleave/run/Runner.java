package javalings.explore.interleave.run;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Runs executions on the best carrier that this JDK has. */
public final class Runner {

  private static final Runner BEST = choose();
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
    Execution execution = new Execution(carrier, decisions, settings);
    Ending ending = execution.run(main);
    return new Run(ending, execution.trace());
  }
}
