// expect: race-condition
// objects without hashCode in a set
import java.util.HashSet;

class HashOrderOfObjects {
  static volatile int v;

  static void main() throws Exception {
    var set = new HashSet<Object>();
    for (int i = 0; i < 5; i++) {
      set.add(new Object());
    }
    both(() -> v++, () -> v++);
    require(v == 2, "lost " + set.size());
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
