// expect: passes
// a Date that nobody changes may be read by all
import java.util.Date;

class DateRead {
  static void main() throws Exception {
    var date = new Date(5);
    both(() -> require(date.getTime() == 5, "5"), () -> require(date.after(new Date(4)), "4"));
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
