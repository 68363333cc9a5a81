// expect: data-race
// a SimpleDateFormat keeps the date that it works on in itself
import java.text.SimpleDateFormat;
import java.util.Date;

class FormatShared {
  static final SimpleDateFormat FORMAT = new SimpleDateFormat("yyyy");

  static void main() throws Exception {
    both(() -> FORMAT.format(new Date(0)), () -> FORMAT.format(new Date(1)));
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
