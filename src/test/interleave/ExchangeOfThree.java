// expect: always-fails
// of three, one finds no partner before the limit passes
import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class ExchangeOfThree {
  static void main() throws Exception {
    var exchanger = new Exchanger<String>();
    Runnable swap = () -> swap(exchanger);
    Thread third = new Thread(swap);
    third.start();
    both(swap, swap);
    third.join();
  }

  static void swap(Exchanger<String> exchanger) {
    try {
      exchanger.exchange("mine", 1, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError("alone", e);
    }
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}
