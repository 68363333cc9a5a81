// expect: checks-fail waits_for_the_slowest_one_too
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class Threads1 {

  interface Sensor {
    int read();
  }

  /** The sum of what all sensors say. */
  static int total(List<Sensor> sensors) throws InterruptedException {
    var readings = new int[sensors.size()];
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < readings.length; i++) {
      var slot = i;
      threads.add(Thread.ofPlatform().start(() -> readings[slot] = sensors.get(slot).read()));
    }
    for (var thread : threads) {
      thread.join(10);
    }
    return IntStream.of(readings).sum();
  }
}
