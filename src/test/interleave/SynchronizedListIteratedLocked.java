// expect: passes
// as its documentation says: hold the lock while iterating
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedListIteratedLocked {
  static void main() throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));
    both(
        () -> list.add(3),
        () -> {
          int sum = 0;
          synchronized (list) {
            for (int n : list) {
              sum += n;
            }
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
