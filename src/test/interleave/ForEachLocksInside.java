// expect: deadlock
// the function runs under the lock of the list
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ForEachLocksInside {
  static void main() throws Exception {
    var list = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    Object door = new Object();
    both(() -> list.forEach(x -> { synchronized (door) { System.out.print(x); } }), () -> { synchronized (door) { list.add(2); } });
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

