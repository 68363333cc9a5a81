// expect: deadlock
// equals asks the other set for its size, under its own lock
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

class SetsOfSetsEqual {
  static void main() throws Exception {
    var a = Collections.synchronizedSet(new HashSet<>(List.of(1)));
    var b = Collections.synchronizedSet(new HashSet<>(List.of(1)));
    both(() -> a.equals(b), () -> b.equals(a));
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

