// expect: passes
// a snapshot under the writer's lock
import java.util.ArrayList;
import java.util.List;

class ArraySwapInSync {
  static final List<Integer> list = new ArrayList<>();

  static void main() throws Exception {
    both(
        () -> {
          synchronized (list) {
            list.add(1);
            list.add(2);
          }
        },
        () -> {
          List<Integer> copy;
          synchronized (list) {
            copy = List.copyOf(list);
          }
          require(copy.size() != 1, "half");
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
