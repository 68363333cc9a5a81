// expect: data-race
// max walks through the list without its lock
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class MaxOfSynchronizedUnlocked {
  static void main() throws Exception {
    var list = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    both(() -> list.add(2), () -> require(Collections.max(list) > 0, "none"));
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

