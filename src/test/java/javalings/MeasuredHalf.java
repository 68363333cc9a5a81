package javalings;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Which half of a long measurement is run, by {@code -Dhalf=idle} or {@code -Dhalf=loaded}; both,
 * if nobody says.
 */
public enum MeasuredHalf {
  IDLE,
  LOADED;

  /** Whether this run is to do this half. */
  public boolean isAsked() {
    String asked = System.getProperty("half", "both").toUpperCase(Locale.ROOT);
    return asked.equals("BOTH") || asked.equals(name());
  }

  /** Keeps all processors busy, or none, until it is closed. */
  public Load start() {
    int threads = this == IDLE ? 0 : Runtime.getRuntime().availableProcessors();
    return new Load(
        IntStream.range(0, threads)
            .mapToObj(_ -> Thread.ofPlatform().daemon().start(Load::spin))
            .toList());
  }

  /** Threads of this process that do nothing but keep the processors from others. */
  public record Load(List<Thread> threads) implements AutoCloseable {

    public Load {
      threads = List.copyOf(threads);
    }

    private static void spin() {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
    }

    @Override
    public void close() {
      threads.forEach(Thread::interrupt);
    }
  }
}
