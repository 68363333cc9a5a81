// expect: passes
// a deque hands its own method to the list, which calls it under its lock
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

class AddAllOfSynchronizedToDeque {
  static void main() throws Exception {
    Deque<Integer> a = new ArrayDeque<>();
    List<Integer> b = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    both(() -> a.addAll(b), () -> b.add(2));
    require(!a.isEmpty(), "nothing came over");
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
