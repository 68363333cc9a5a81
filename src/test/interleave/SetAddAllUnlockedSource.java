// expect: data-race
// a set takes over by an iterator, which takes no lock
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

class SetAddAllUnlockedSource {
  static void main() throws Exception {
    var a = new HashSet<Integer>();
    var b = Collections.synchronizedSet(new HashSet<>(List.of(1)));
    both(() -> a.addAll(b), () -> b.add(2));
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

