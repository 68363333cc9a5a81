// expect: data-race
// equals walks through the other list, and takes no lock of it
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedListEqualsAnother {
  static void main() throws Exception {
    List<Integer> a = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    List<Integer> b = Collections.synchronizedList(new ArrayList<>(List.of(1)));
    both(() -> a.equals(b), () -> b.add(2));
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
