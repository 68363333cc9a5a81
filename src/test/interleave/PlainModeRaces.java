// expect: data-race
// setPlain is a plain write
import java.util.concurrent.atomic.AtomicInteger;

class PlainModeRaces {
  static void main() throws Exception {
    var atomic = new AtomicInteger();
    both(() -> atomic.setPlain(1), () -> atomic.getPlain());
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
