// expect: checks-fail asks_all_of_them_at_once
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
class Threads1 {

  interface Sensor {
    int read();
  }
  static int total(List<Sensor> sensors) throws InterruptedException {
    var readings = new int[sensors.size()];
    var threads = new ArrayList<Thread>();
    for (var i = 0; i < readings.length - 1; i++) {
      var slot = i;
      threads.add(Thread.ofPlatform().start(() -> readings[slot] = sensors.get(slot).read()));
    }
    if (readings.length > 0) {
      readings[readings.length - 1] = sensors.getLast().read();
    }
    for (var thread : threads) {
      thread.join();
    }
    return IntStream.of(readings).sum();
  }
}
