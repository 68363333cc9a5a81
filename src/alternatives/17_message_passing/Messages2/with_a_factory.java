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
    int day = 0;
    for (var degrees : temperatures) {
      day++;
      screen.put(reading(day, degrees));
    }
  }

  private static Reading reading(int day, int degrees) {
    var reading = new Reading();
    reading.set(day, degrees);
    return reading;
  }
}
