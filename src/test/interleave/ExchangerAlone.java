// expect: deadlock
// nobody to swap with
import java.util.concurrent.Exchanger;

class ExchangerAlone {
  static void main() throws Exception {
    new Exchanger<String>().exchange("mine");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
