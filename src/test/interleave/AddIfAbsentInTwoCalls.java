// expect: race-condition
// contains and add are two steps
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class AddIfAbsentInTwoCalls {
  static void main() throws Exception {
    List<Integer> list = Collections.synchronizedList(new ArrayList<>());
    Runnable add =
        () -> {
          if (!list.contains(7)) {
            list.add(7);
          }
        };
    both(add, add);
    require(list.size() == 1, "there are " + list.size());
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
