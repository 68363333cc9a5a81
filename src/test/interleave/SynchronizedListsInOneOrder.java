// expect: passes
// both hold the one and ask for the other
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedListsInOneOrder {
  static void main() throws Exception {
    var a = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    var b = Collections.synchronizedList(new ArrayList<>(List.of(2)));
    both(() -> a.addAll(b), () -> a.removeAll(b));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}

