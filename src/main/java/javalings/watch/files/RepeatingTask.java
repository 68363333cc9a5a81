package javalings.watch.files;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does something over and over; the time between can be changed. */
public final class RepeatingTask implements AutoCloseable {

  private final Runnable beat;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("heartbeat").unstarted(task));
  private @Nullable ScheduledFuture<?> beating;

  public RepeatingTask(Runnable beat) {
    this.beat = beat;
  }

  public synchronized void every(Duration period) {
    stop();
    var nanos = period.toNanos();
    beating = timer.scheduleWithFixedDelay(beat, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  public synchronized void stop() {
    if (beating != null) {
      beating.cancel(false);
      beating = null;
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
