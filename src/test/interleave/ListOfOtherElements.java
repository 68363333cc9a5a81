// expect: passes
// the list sets one element and the array another
import java.util.Arrays;
import java.util.List;

class ListOfOtherElements {
  static void main() throws Exception {
    Integer[] array = {1, 2};
    List<Integer> list = Arrays.asList(array);
    both(() -> list.set(0, 7), () -> array[1] = 8);
    require(list.get(0) + list.get(1) == 15, "lost one");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
