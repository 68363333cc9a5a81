import java.util.ArrayList;
import java.util.List;
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
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < temperatures.length; i++) {
      readings.add(new Reading());
      readings.get(i).set(i + 1, temperatures[i]);
    }
    for (var reading : readings) {
      screen.put(reading);
    }
  }
}
