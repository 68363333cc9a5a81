import java.util.function.IntSupplier;
final class Threads6 {
  private final IntSupplier thermometer;
  private final Thread watcher;
  private int limit;
  private boolean alarm;

  private Threads6(IntSupplier thermometer, int limit) {
    this.thermometer = thermometer;
    this.limit = limit;
    watcher = new Thread(() -> alarm = thermometer.getAsInt() > limit);
  }
  static Threads6 watched(IntSupplier thermometer, int limit) {
    var boiler = new Threads6(thermometer, limit);
    boiler.watcher.start();
    return boiler;
  }
  boolean tooHot() throws InterruptedException {
    watcher.join();
    return alarm;
  }

}
