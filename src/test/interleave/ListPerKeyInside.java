// expect: passes
// the list is changed inside of compute
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class ListPerKeyInside {
  static void main() throws Exception {
    Map<String, List<String>> listeners = new ConcurrentHashMap<>();
    Runnable add = () -> listeners.compute("k", (k, list) -> {
      List<String> it = list == null ? new ArrayList<>() : list;
      it.add("x");
      return it;
    });
    both(add, add);
    require(listeners.get("k").size() == 2, "lost");
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
