// expect: race-condition
// the size of one moment, the element of another
import java.util.concurrent.CopyOnWriteArrayList;

class CopyOnWriteSizeThenGet {
  static void main() throws Exception {
    var list = new CopyOnWriteArrayList<Integer>(new Integer[] {1});
    both(
        () -> list.remove(0),
        () -> {
          if (list.size() > 0) {
            list.get(0);
          }
        });
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
