// expect: passes
// who compares holds the lock of the other list
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedListEqualsLocked {
  static void main() throws Exception {
    List<Integer> a = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    List<Integer> b = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    both(
        () -> {
          synchronized (b) {
            a.equals(b);
          }
        },
        () -> b.add(2));
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
