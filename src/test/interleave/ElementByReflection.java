// expect: data-race
// java.lang.reflect.Array writes elements
import java.lang.reflect.Array;

class ElementByReflection {
  static void main() throws Exception {
    int[] array = {1, 2};
    both(() -> Array.setInt(array, 0, 7), () -> array[0] = 8);
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
