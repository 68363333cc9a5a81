// expect: checks-fail readings_can_wait
import java.util.concurrent.BlockingQueue;

class Messages2 {

  static final class Reading {
    private int day;
    private int degrees;

    void set(int newDay, int newDegrees) {
      day = newDay;
      degrees = newDegrees;
    }

    @Override
    public String toString() {
      return "day " + day + ": " + degrees;
    }
  }

  static void send(int[] temperatures, BlockingQueue<Reading> screen) throws InterruptedException {
    var readings = new Reading[] {new Reading(), new Reading()};
    for (var i = 0; i < temperatures.length; i++) {
      var reading = readings[i % 2];
      reading.set(i + 1, temperatures[i]);
      screen.put(reading);
    }
  }
}
