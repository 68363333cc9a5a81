import java.util.concurrent.BlockingQueue;

// A weather station sends its readings to a screen, in another thread. It saves memory by using one
// buffer for all of them. At times the screen shows 21 degrees for a day when it froze.
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

  /** Sends a reading for each temperature, with the days counted from 1. */
  static void send(int[] temperatures, BlockingQueue<Reading> screen) throws InterruptedException {
    // TODO: Once it is sent, whose reading is it?
    var reading = new Reading();
    for (var i = 0; i < temperatures.length; i++) {
      reading.set(i + 1, temperatures[i]);
      screen.put(reading);
    }
  }
}
