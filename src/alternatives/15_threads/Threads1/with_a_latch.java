import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

class Threads1 {

  interface Sensor {
    int read();
  }
  static int total(List<Sensor> sensors) throws InterruptedException {
    var sum = new AtomicInteger();
    var open = new CountDownLatch(sensors.size());
    for (var sensor : sensors) {
      new Thread(
              () -> {
                sum.addAndGet(sensor.read());
                open.countDown();
              })
          .start();
    }
    open.await();
    return sum.get();
  }
}
