import java.util.function.IntSupplier;
final class Threads6 {
  private final IntSupplier thermometer;
  private final Thread watcher;
  private int limit;
  private boolean alarm;

  private Threads6(IntSupplier thermometer, int limit) {
    this.thermometer = thermometer;
    this.limit = limit;
    watcher = new Thread(this::watch);
  }
  static Threads6 watched(IntSupplier thermometer, int limit) {
    return new Threads6(thermometer, limit).start();
  }
  private Threads6 start() {
    watcher.start();
    return this;
  }

  boolean tooHot() throws InterruptedException {
    watcher.join();
    return alarm;
  }

  private void watch() {
    alarm = thermometer.getAsInt() > limit;
  }
}
