// expect: checks-fail no_reading_is_given_up
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
    for (var i = 0; i < temperatures.length; i++) {
      var reading = new Reading();
      reading.set(i + 1, temperatures[i]);
      screen.offer(reading, 1, java.util.concurrent.TimeUnit.SECONDS);
    }
  }
}
