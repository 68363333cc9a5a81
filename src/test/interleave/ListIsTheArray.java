// expect: data-race
// Arrays.asList looks into the array
import java.util.Arrays;
import java.util.List;

class ListIsTheArray {
  static void main() throws Exception {
    Integer[] array = {1, 2};
    List<Integer> list = Arrays.asList(array);
    both(() -> list.set(0, 7), () -> array[0] = 8);
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
