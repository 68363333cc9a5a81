// expect: deadlock
// equals asks the other table for its size, under its own lock
import java.util.Hashtable;
import java.util.Map;

class HashtablesCompareEachOther {
  static void main() throws Exception {
    var a = new Hashtable<>(Map.of("a", 1));
    var b = new Hashtable<>(Map.of("a", 1));
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

