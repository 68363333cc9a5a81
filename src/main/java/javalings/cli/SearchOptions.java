package javalings.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import javalings.interleave.explore.ExplorationLimits;
import javalings.interleave.model.Consistency;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How far {@code interleave} searches, and what it takes for wrong. */
final class SearchOptions {

  private static final BigDecimal LONGEST = BigDecimal.valueOf(86_400);

  @Option(
      names = "--preemptions",
      paramLabel = "N",
      description = "Try all schedules with at most N preemptions, and no others.")
  @Nullable Integer preemptions;

  @Option(names = "--schedules", paramLabel = "N", description = "Try at most N schedules a file.")
  @Nullable Integer schedules;

  @Option(
      names = "--time",
      paramLabel = "S",
      description = "Try schedules for S seconds a file, however many.")
  @Nullable BigDecimal time;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Draw schedules by chance, in place of a search.")
  @Nullable Long seed;

  @Option(
      names = "--memory",
      paramLabel = "MODEL",
      description = "sc: reads see the last write. jmm: all that Java's memory model allows.")
  @Nullable String memory;

  @Option(
      names = "--expect",
      paramLabel = "TEXT",
      description = "The output that every schedule must have; \\n ends a line.")
  @Nullable String expected;

  Optional<String> expected() {
    return Optional.ofNullable(expected);
  }

  ExplorationLimits limits() {
    ExplorationLimits limits = ExplorationLimits.DEFAULT;
    if (preemptions != null) {
      limits = limits.withPreemptions(atLeast(0, preemptions, "--preemptions"));
    }
    if (schedules != null) {
      limits = limits.withSchedules(atLeast(1, schedules, "--schedules"));
    }
    if (time != null) {
      limits = limits.withTime(duration(time));
    }
    limits = seed == null ? limits : limits.withSeed(seed);
    return limits.withMemory(consistency());
  }

  private Consistency consistency() {
    return switch (memory) {
      case null -> Consistency.SC;
      case "sc" -> Consistency.SC;
      case "jmm" -> Consistency.JMM;
      default -> throw CliExit.usage("--memory takes sc or jmm: " + memory);
    };
  }

  /** How much of the processor's time a file may take at most. */
  Duration patience() {
    return time == null ? PATIENCE : PATIENCE.plus(duration(time));
  }

  private static int atLeast(int least, int number, String option) {
    if (number < least) {
      throw CliExit.usage("%s takes a number from %d: %d".formatted(option, least, number));
    }
    return number;
  }

  private static Duration duration(BigDecimal seconds) {
    if (seconds.signum() <= 0 || seconds.compareTo(LONGEST) > 0) {
      throw CliExit.usage("--time takes seconds, more than 0 and at most a day: " + seconds);
    }
    return Duration.ofNanos(seconds.movePointRight(9).longValue());
  }

  /** The search counts its work and ends long before; this is for a call that never comes back. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);
}
