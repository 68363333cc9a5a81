// expect: deadlock
// each holds its own lock and asks for that of what it reads
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedListsAddEachOther {
  static void main() throws Exception {
    var a = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    var b = Collections.synchronizedList(new ArrayList<>(List.of(2)));
    both(() -> a.addAll(b), () -> b.addAll(a));
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

