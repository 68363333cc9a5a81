// expect: checks-fail asks_all_of_them_at_once
import java.util.List;
import java.util.stream.IntStream;

class Threads1 {

  interface Sensor {
    int read();
  }

  static int total(List<Sensor> sensors) throws InterruptedException {
    var readings = new int[sensors.size()];
    for (var i = 0; i < readings.length; i++) {
      var slot = i;
      Thread.ofPlatform().start(() -> readings[slot] = sensors.get(slot).read()).join();
    }
    return IntStream.of(readings).sum();
  }
}
