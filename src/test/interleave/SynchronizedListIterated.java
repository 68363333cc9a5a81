// expect: data-race
// iterating takes many calls and needs the lock
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedListIterated {
  static void main() throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2)));
    both(
        () -> list.add(3),
        () -> {
          int sum = 0;
          for (int n : list) {
            sum += n;
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
