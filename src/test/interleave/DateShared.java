// expect: data-race
// a Date can be set
import java.util.Date;

class DateShared {
  static void main() throws Exception {
    var date = new Date(0);
    both(() -> date.setTime(1), date::getTime);
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
