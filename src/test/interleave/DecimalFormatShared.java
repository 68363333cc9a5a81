// expect: data-race
// DecimalFormat is not synchronized
import java.text.DecimalFormat;

class DecimalFormatShared {
  static void main() throws Exception {
    var format = new DecimalFormat("0.00");
    both(() -> format.format(1.5), () -> format.format(2.5));
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
