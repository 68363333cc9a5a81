// expect: checks-fail each_boiler_has_a_limit_of_its_own
import java.util.function.IntSupplier;
final class Threads6 {
  private final IntSupplier thermometer;
  private final Thread watcher;
  private static int limit;
  private boolean alarm;

  private Threads6(IntSupplier thermometer, int limit) {
    this.thermometer = thermometer;
    Threads6.limit = limit;
    watcher = new Thread(this::watch);
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

  private void watch() {
    alarm = thermometer.getAsInt() > limit;
  }
}
