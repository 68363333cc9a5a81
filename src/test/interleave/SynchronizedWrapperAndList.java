// expect: data-race
// the wrapper locks, and the list behind it does not
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class SynchronizedWrapperAndList {
  static void main() throws Exception {
    List<Integer> list = new ArrayList<>();
    List<Integer> locked = Collections.synchronizedList(list);
    both(() -> locked.add(1), () -> list.add(2));
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
