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
    var reading = new Reading();
    for (int i = 0; i < temperatures.length; i++) {
      reading.set(i + 1, temperatures[i]);
      screen.put(reading);
      reading = new Reading();
    }
  }
}
