// expect: race-condition
// not there when both looked
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicInteger;

class CopyOnWriteSetContainsThenAdd {
  static void main() throws Exception {
    var names = new CopyOnWriteArraySet<String>();
    var firsts = new AtomicInteger();
    Runnable add =
        () -> {
          if (!names.contains("ada")) {
            names.add("ada");
            firsts.incrementAndGet();
          }
        };
    both(add, add);
    require(firsts.get() == 1, "two were first");
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
