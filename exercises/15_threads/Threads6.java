import java.util.function.IntSupplier;

// A boiler is watched by a thread from the moment that it is made. Its limit is 80 degrees. Now and
// then it gives alarm at 20.
final class Threads6 {
  private final IntSupplier thermometer;
  private final Thread watcher;
  private int limit;
  private boolean alarm;

  private Threads6(IntSupplier thermometer, int limit) {
    this.thermometer = thermometer;
    watcher = new Thread(this::watch);
    // TODO: The watcher is on its way. What does it know of a boiler that is not finished?
    watcher.start();
    this.limit = limit;
  }

  /** A boiler with a watcher that has been started, in a thread of its own. */
  static Threads6 watched(IntSupplier thermometer, int limit) {
    return new Threads6(thermometer, limit);
  }

  /** Whether it is hotter than the limit; waits until the watcher has looked. */
  boolean tooHot() throws InterruptedException {
    watcher.join();
    return alarm;
  }

  private void watch() {
    alarm = thermometer.getAsInt() > limit;
  }
}
