import java.util.concurrent.BlockingQueue;

class Messages2 {

  record Reading(int day, int degrees) {
    @Override
    public String toString() {
      return "day " + day + ": " + degrees;
    }
  }

  static void send(int[] temperatures, BlockingQueue<Reading> screen) throws InterruptedException {
    for (var i = 0; i < temperatures.length; i++) {
      screen.put(new Reading(i + 1, temperatures[i]));
    }
  }
}
