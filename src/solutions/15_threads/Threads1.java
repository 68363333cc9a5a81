import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

// A greenhouse has many sensors, and each takes its time to answer. So all of them are asked at
// once, each by a thread of its own, which puts the answer into its own slot.
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
    // A loop of its own: joining in the loop above would ask one sensor after the other. join does
    // two things: it waits, and it makes what the thread wrote visible to us.
    for (var thread : threads) {
      thread.join();
    }
    return IntStream.of(readings).sum();
  }
}
