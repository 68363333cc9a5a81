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
    watcher.start();
  }
  static Threads6 watched(IntSupplier thermometer, int limit) {
    var boiler = new Threads6(thermometer, limit);
    return boiler;
  }
  boolean tooHot() throws InterruptedException {
    watcher.join();
    return alarm;
  }

  private void watch() {
    alarm = thermometer.getAsInt() > limit;
  }
}
