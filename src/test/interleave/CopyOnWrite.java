// expect: passes
// iterating sees one moment
import java.util.concurrent.CopyOnWriteArrayList;

class CopyOnWrite {
  static void main() throws Exception {
    var list = new CopyOnWriteArrayList<Integer>(new Integer[] {1, 2});
    both(
        () -> list.add(3),
        () -> {
          int sum = 0;
          for (int n : list) {
            sum += n;
          }
          require(sum == 3 || sum == 6, "sum is " + sum);
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
