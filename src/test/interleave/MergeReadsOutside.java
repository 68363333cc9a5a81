// expect: data-race
// the function of merge changes a plain list, under two keys
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;

class MergeReadsOutside {
  static final ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>(Map.of("a", 1, "b", 1)); static final List<String> log = new ArrayList<>();

  static void main() throws Exception {
    both(() -> map.merge("a", 1, (x, y) -> { log.add("a"); return x + y; }), () -> map.merge("b", 1, (x, y) -> { log.add("b"); return x + y; }));
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
