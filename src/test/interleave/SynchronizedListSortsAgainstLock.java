// expect: deadlock
// the comparator runs under the lock of the list
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedListSortsAgainstLock {
  static void main() throws Exception {
    var list = Collections.synchronizedList(new ArrayList<>(List.of(2, 1)));
    Object door = new Object();
    both(() -> list.sort((x, y) -> { synchronized (door) { return x - y; } }), () -> { synchronized (door) { list.get(0); } });
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

