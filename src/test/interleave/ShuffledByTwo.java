// expect: data-race
// shuffling a list changes it
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class ShuffledByTwo {
  static void main() throws Exception {
    List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3));
    both(() -> Collections.shuffle(numbers), () -> Collections.shuffle(numbers));
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
