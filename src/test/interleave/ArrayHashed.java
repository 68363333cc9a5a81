// expect: data-race
// Arrays.hashCode reads the elements
import java.util.Arrays;

class ArrayHashed {
  static void main() throws Exception {
    int[] a = {1, 2};
    both(() -> a[1] = 3, () -> Arrays.hashCode(a));
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
